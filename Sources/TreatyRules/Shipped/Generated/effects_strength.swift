// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let effects_strength: StaticString = ####"""
{7:1 1
s7:1 strength
{8:3 8
s8:3 precise-from
s8:17 0.6
s9:3 vague-below
s9:16 0.4
s10:3 partly-hortatory
s10:21 0.5
s11:3 function
s11:13 0.5
s12:3 escape
s12:11 0.5
s13:3 bounded-escape
s13:19 0.34
s14:3 moderate-from
s14:18 0.33
s15:3 strong-from
s15:16 0.67
"""####
}
