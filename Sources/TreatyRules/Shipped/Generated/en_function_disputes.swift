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
{5:5 10
s5:5 id
s5:9 en.function.dispute-settlement.dispute
s6:5 category
s6:15 function
s7:5 value
s7:12 dispute-settlement
s8:5 patterns
[9:7 26
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
s20:10 (the|each|arbitration|arbitral) panel
s21:10 <establishment-and-like> of [a|the] [arbitral|arbitration] (panel|tribunal)
s22:10 (arbitration|arbitral) (panel|tribunal)
s23:10 (amicable|amicably) ...2 (settlement|settled|settle|solution)
s24:10 parties to the dispute
s25:10 consultation~ ...24 <appropriate-and-like> ...2 solution
s26:10 (request|enter into|hold) ...3 consultation~ ...14 <solution-and-like>
s27:10 consultation~ ...12 on the measures
s28:10 in disputes
s29:10 disputes involving
s30:10 constructive negotiations
s31:10 mutually (satisfactory|acceptable|agreed) (solution|resolution)
s32:10 complaining party
s33:10 (peaceful|negotiated|political) settlement
s34:10 fail~ to (carry out|fulfil) ...3 obligation~ ...24 <consultation-and-like>
s35:5 not-before
[35:17 1
s35:19 court and
s36:5 not-after
[36:16 1
s36:18 of (experts|eminent)
s37:5 source
s37:13 project
s38:5 rationale
s38:16 How disagreements between the parties are settled.
s39:5 examples
{40:7 2
s40:7 hits
[40:13 1
s40:15 «Any dispute» is to be referred to talks.
s41:7 misses
[41:15 1
s41:17 The tax is disputed.
s42:5 measured
{42:15 2
s42:16 hits
s42:22 12
s42:26 right
s42:33 11
{43:5 10
s43:5 id
s43:9 en.function.binding-decision.binding
s44:5 category
s44:15 function
s45:5 value
s45:12 binding-decision
s46:5 patterns
[47:7 19
s47:10 (be|is|are|final and|legally) binding (on|upon|for)
s48:10 (shall be|is|are) (final and binding|binding|final)
s49:10 binding (decision~|effect|force|award~)
s50:10 <committee-council-and-like> <may-will-and-like> ...12 (take|adopt|make) [binding] decisions
s51:10 power (to take|of) [binding] decision~
s52:10 take decisions in the cases
s53:10 <court-tribunal-and-like> (shall|may) [,|also|not] ...8 <rule-and-like>
s54:10 (arbitral|arbitration) award~
s55:10 award (shall|is|of the (tribunal|arbitral|panel|arbitrators))
s56:10 (submitted|referred|refer|submit) ...16 (to arbitration|to the international court of justice|arbitral tribunal|to the court of justice)
s57:10 <submitted-referred-and-like> ...12 (arbitral tribunal|arbitration tribunal|arbitrators) ...6 (decision|award)
s58:10 to the international court of justice
s59:10 (comply with|abide by|carry out) ...6 <decision-and-like>
s60:10 <judgement-judgment-and-like> (shall|is|of)
s61:10 admissibility of a case
s62:10 decision shall enter into force
s63:10 accepted a decision
s64:10 panel (has determined|determines)
s65:10 (panel|tribunal) shall (decide|determine|rule|render|issue its)
s66:5 not-before
[66:17 1
s66:19 not legally
s67:5 not-inside
[67:17 2
s67:19 amendments ...12 binding (on|upon)
s67:57 they shall be binding on those states parties which have accepted
s68:5 source
s68:14 Abbott et al. 2000, 54 Int'l Org. 401
s69:5 rationale
s69:16 Somebody decides, and the parties are bound.
s70:5 examples
{71:7 2
s71:7 hits
[71:13 1
s71:15 Its rulings «shall be binding» in all cases.
s72:7 misses
[72:15 1
s72:17 The Council meets.
s73:5 measured
{73:15 2
s73:16 hits
s73:22 12
s73:26 right
s73:33 11
"""####
}
