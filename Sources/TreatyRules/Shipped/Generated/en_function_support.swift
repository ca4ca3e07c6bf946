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
{5:5 10
s5:5 id
s5:9 en.function.capacity-building.assist
s6:5 category
s6:15 function
s7:5 value
s7:12 capacity-building
s8:5 patterns
[9:7 19
s9:10 <technical-and-like> [and|or] [technical|financial] <assistance-and-like>
s10:10 technical cooperation
s11:10 <provide-and-like> ...6 <assistance-training-and-like> (to|for|in|of|and|from)
s12:10 (training programme~|training of personnel|training courses|vocational training of)
s13:10 training (activities|courses)
s14:10 (education and training|training and education|training and capacity)
s15:10 (included|include) in the training
s16:10 training of ...6 (personnel|officials|staff|experts|specialists)
s17:10 capacity [and capability] building
s18:10 capacity-building
s19:10 <strengthen-and-like> ...4 <capacity-and-like> [of|in|to|and]
s20:10 (voluntary contributions|trust fund)
s21:10 (community|financial) contribution~
s22:10 contribution~ to the fund
s23:10 (scholarship~|transfer of technology|technology transfer|exchange of experts)
s24:10 cooperation instruments
s25:10 financed by the
s26:10 support the ...4 (modernization|restructuring|development) of
s27:10 cooperation in ...4 development
s28:5 not-before
[28:17 3
s28:19 delivery of
s28:34 provision of
s28:50 humanitarian
s29:5 not-inside
[29:17 2
s29:19 (legal|judicial|mutual|consular|humanitarian) assistance
s29:79 exception of ...2 development cooperation
s30:5 source
s30:13 project
s31:5 rationale
s31:16 Assistance, technical cooperation, finance, training.
s32:5 examples
{33:7 2
s33:7 hits
[33:13 1
s33:15 The Parties shall arrange «technical assistance» for small States.
s34:7 misses
[34:15 1
s34:17 They trade.
s35:5 measured
{35:15 2
s35:16 hits
s35:22 12
s35:26 right
s35:33 11
{36:5 8
s36:5 id
s36:9 en.function.best-practice.exchange
s37:5 category
s37:15 function
s38:5 value
s38:12 best-practice
s39:5 patterns
[40:7 6
s40:10 (exchange|share|sharing|exchanges) [of|and] ...5 <information-experience-and-like>
s41:10 exchanging (information|experience~|views)
s42:10 (good|best) practice~
s43:10 (develop|adopt|issue|prepare|publish|promote|formulate) ...4 guidelines
s44:10 information exchange
s45:10 dissemination of (information|knowledge)
s46:5 source
s46:14 Goodman & Jinks 2004, p. 703
s47:5 rationale
s47:16 Good practice, models, information are shared.
s48:5 examples
{49:7 2
s49:7 hits
[49:13 1
s49:15 They shall «exchange information» on methods.
s50:7 misses
[50:15 1
s50:17 They inform.
s51:5 measured
{51:15 2
s51:16 hits
s51:22 12
s51:26 right
s51:33 10
"""####
}
