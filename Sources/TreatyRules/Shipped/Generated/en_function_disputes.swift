// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_function_disputes: StaticString = ####"""
{2:1 3
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 rules
[5:3 2
{5:5 9
s5:5 id
s5:9 en.function.dispute-settlement.dispute
s6:5 category
s6:15 function
s7:5 value
s7:12 dispute-settlement
s8:5 patterns
[9:7 23
s9:10 (dispute|disputes) <which-arising-and-like>
s10:10 (settle|settlement|settled|resolution|resolve|solution) [of] ...4 <dispute-and-like>
s11:10 (disputes|differences) ...10 (interpretation|application|implementation)
s12:10 dispute settlement
s13:10 (any|the|a|such|every) (dispute|controversy)
s14:10 any (difference|disagreement) (between|which|as|concerning|that|regarding|arising)
s15:10 requested to decide
s16:10 (difference~|question~) ...6 (interpretation|application) ...10 <settled-and-like>
s17:10 (arbitration|arbitral|arbitrator~|arbitrators)
s18:10 (conciliation|mediation|good offices)
s19:10 (panel|panels|panellist~|panelist~) <shall-report-and-like>
s20:10 (the|a|each|arbitration|arbitral) panel
s21:10 <establishment-and-like> of [a|the] [arbitral|arbitration] (panel|tribunal)
s22:10 (arbitration|arbitral) (panel|tribunal)
s23:10 (amicable|amicably) ...2 (settlement|settled|settle|solution)
s24:10 parties to the dispute
s25:10 consultation~ ...24 <appropriate-and-like> ...2 solution
s26:10 (request|enter into|hold) ...3 consultation~ ...14 <solution-and-like>
s27:10 constructive negotiations
s28:10 mutually (satisfactory|acceptable|agreed) (solution|resolution)
s29:10 complaining party
s30:10 (peaceful|negotiated|political) settlement
s31:10 fail~ to (carry out|fulfil) ...3 obligation~ ...24 <consultation-and-like>
s32:5 not-before
[32:17 1
s32:19 court and
s33:5 not-after
[33:16 1
s33:18 of (experts|eminent)
s34:5 source
s34:13 project
s35:5 rationale
s35:16 How disagreements between the parties are settled.
s36:5 examples
{37:7 2
s37:7 hits
[37:13 1
s37:15 «Any dispute» is to be referred to talks.
s38:7 misses
[38:15 1
s38:17 The tax is disputed.
{39:5 9
s39:5 id
s39:9 en.function.binding-decision.binding
s40:5 category
s40:15 function
s41:5 value
s41:12 binding-decision
s42:5 patterns
[43:7 18
s43:10 (be|is|are|final and|legally) binding (on|upon|for)
s44:10 (shall be|is|are) (final and binding|binding|final)
s45:10 binding (decision~|effect|force|award~)
s46:10 <committee-council-and-like> <may-will-and-like> ...12 (take|adopt|make) [binding] decisions
s47:10 power (to take|of) [binding] decision~
s48:10 take decisions in the cases
s49:10 <court-tribunal-and-like> (shall|may) [,|also|not] ...8 <rule-and-like>
s50:10 (arbitral|arbitration) award~
s51:10 award (shall|is|of the (tribunal|arbitral|panel|arbitrators))
s52:10 (submitted|referred|refer|submit) ...16 (to arbitration|to the international court of justice|arbitral tribunal|to the court of justice)
s53:10 <submitted-referred-and-like> ...12 (arbitral tribunal|arbitration tribunal|arbitrators) ...6 (decision|award)
s54:10 to the international court of justice
s55:10 (comply with|abide by|carry out) ...6 <decision-and-like>
s56:10 <judgement-judgment-and-like> (shall|is|of)
s57:10 admissibility of a case
s58:10 decision shall enter into force
s59:10 accepted a decision
s60:10 (panel|tribunal) shall (decide|determine|rule|render|issue its)
s61:5 not-before
[61:17 1
s61:19 not legally
s62:5 not-inside
[62:17 2
s62:19 amendments ...12 binding (on|upon)
s62:57 they shall be binding on those states parties which have accepted
s63:5 source
s63:14 Abbott et al. 2000, 54 Int'l Org. 401
s64:5 rationale
s64:16 Somebody decides, and the parties are bound.
s65:5 examples
{66:7 2
s66:7 hits
[66:13 1
s66:15 Its rulings shall «be binding on» the Parties.
s67:7 misses
[67:15 1
s67:17 The Council meets.
"""####
}
