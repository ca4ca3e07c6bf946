// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let effects_strength: StaticString = ####"""
{7:1 1
s7:1 strength
{8:3 6
s8:3 partly-hortatory
s8:21 0.5
s9:3 function
s9:13 0.5
s10:3 escape
s10:11 0.5
s11:3 bounded-escape
s11:19 0.34
s12:3 moderate-from
s12:18 0.33
s13:3 strong-from
s13:16 0.67
"""####
}
