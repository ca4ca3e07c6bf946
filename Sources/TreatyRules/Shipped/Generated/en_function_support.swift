// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_function_support: StaticString = ####"""
{2:1 3
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 rules
[5:3 2
{5:5 9
s5:5 id
s5:9 en.function.capacity-building.assist
s6:5 category
s6:15 function
s7:5 value
s7:12 capacity-building
s8:5 patterns
[9:7 18
s9:10 <technical-and-like> [and|or] [technical|financial] <assistance-and-like>
s10:10 technical cooperation
s11:10 <provide-and-like> ...6 <assistance-training-and-like> (to|for|in|of|and|from)
s12:10 (training programme~|training of personnel|training courses|vocational training of)
s13:10 training (activities|of|for|and|courses)
s14:10 (included|include) in the training
s15:10 training of ...6 (personnel|officials|staff|experts|specialists)
s16:10 capacity [and capability] building
s17:10 capacity-building
s18:10 <strengthen-and-like> ...4 <capacity-and-like> [of|in|to|and]
s19:10 (voluntary contributions|trust fund)
s20:10 (community|financial) contribution~
s21:10 contribution~ to the fund
s22:10 (scholarship~|transfer of technology|technology transfer|exchange of experts)
s23:10 cooperation instruments
s24:10 financed by the
s25:10 support the ...4 (modernization|restructuring|development) of
s26:10 cooperation in ...4 development
s27:5 not-before
[27:17 3
s27:19 delivery of
s27:34 provision of
s27:50 humanitarian
s28:5 not-inside
[28:17 2
s28:19 (legal|judicial|mutual|consular|humanitarian) assistance
s28:79 exception of ...2 development cooperation
s29:5 source
s29:13 project
s30:5 rationale
s30:16 Assistance, technical cooperation, finance, training.
s31:5 examples
{32:7 2
s32:7 hits
[32:13 1
s32:15 The Parties shall arrange «technical assistance» for small States.
s33:7 misses
[33:15 1
s33:17 They trade.
{34:5 7
s34:5 id
s34:9 en.function.best-practice.exchange
s35:5 category
s35:15 function
s36:5 value
s36:12 best-practice
s37:5 patterns
[38:7 6
s38:10 (exchange|share|sharing|exchanges) [of|and] ...5 <information-experience-and-like>
s39:10 exchanging (information|experience~|views)
s40:10 (good|best) practice~
s41:10 (develop|adopt|issue|prepare|publish|promote|formulate) ...4 guidelines
s42:10 information exchange
s43:10 dissemination of (information|knowledge)
s44:5 source
s44:14 Goodman & Jinks 2004, p. 703
s45:5 rationale
s45:16 Good practice, models, information are shared.
s46:5 examples
{47:7 2
s47:7 hits
[47:13 1
s47:15 They shall «exchange information» on methods.
s48:7 misses
[48:15 1
s48:17 They inform.
"""####
}
