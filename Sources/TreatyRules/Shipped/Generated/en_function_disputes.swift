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
{5:5 8
s5:5 id
s5:9 en.function.dispute-settlement.dispute
s6:5 category
s6:15 function
s7:5 value
s7:12 dispute-settlement
s8:5 patterns
[9:7 22
s9:10 (dispute|disputes) (which|that|arising|concerning|regarding|relating|between|cannot|shall|may|as to|on|has|have|is)
s10:10 (settle|settlement|settled|resolution|resolve|solution) [of] ...4 (dispute~|difference~|disagreement~|controversy~)
s11:10 (disputes|differences) ...10 (interpretation|application|implementation)
s12:10 dispute settlement
s13:10 (any|the|a|such|every) (dispute|controversy)
s14:10 any (difference|disagreement)
s15:10 requested to decide
s16:10 (difference~|question~) ...6 (interpretation|application) ...10 (settled|consultation~|negotiation~|resolved|referred)
s17:10 (arbitration|arbitral|arbitrator~|arbitrators)
s18:10 (conciliation|mediation|good offices)
s19:10 (panel|panels|panellist~|panelist~) (shall|may|report|established|proceeding~|has|of arbitrators|is|will|also|request~)
s20:10 (establishment|composition|request|report) of [a|the] [arbitral|arbitration] (panel|tribunal)
s21:10 (arbitration|arbitral) (panel|tribunal)
s22:10 (amicable|amicably) ...2 (settlement|settled|settle|solution)
s23:10 parties to the dispute
s24:10 consultation~ ...24 (appropriate|satisfactory|acceptable|agreed|amicable) ...2 solution
s25:10 (request|enter into|hold) ...3 consultation~ ...14 (solution|resolve|disagreement|dispute|matter affecting|violation|failed)
s26:10 constructive negotiations
s27:10 mutually (satisfactory|acceptable|agreed) (solution|resolution)
s28:10 complaining party
s29:10 (peaceful|negotiated|political) settlement
s30:10 fail~ to (carry out|fulfil) ...3 obligation~ ...24 (consultation~|committee|measures)
s31:5 not-before
[31:17 1
s31:19 court and
s32:5 source
s32:13 project
s33:5 rationale
s33:16 How disagreements between the parties are settled.
s34:5 examples
{35:7 2
s35:7 hits
[35:13 1
s35:15 Any «dispute is» to be referred to talks.
s36:7 misses
[36:15 1
s36:17 The tax is disputed.
{37:5 9
s37:5 id
s37:9 en.function.binding-decision.binding
s38:5 category
s38:15 function
s39:5 value
s39:12 binding-decision
s40:5 patterns
[41:7 18
s41:10 (be|is|are|final and|legally) binding (on|upon|for)
s42:10 (shall be|is|are) (final and binding|binding|final)
s43:10 binding (decision~|effect|force|award~)
s44:10 (committee|council|commission|conference|board|assembly) (may|shall|will|shall have the power to|has the power to) ...12 (take|adopt|make) [binding] decisions
s45:10 power (to take|of) [binding] decision~
s46:10 take decisions in the cases
s47:10 (court|tribunal|chamber) (shall|may) [,|also|not] ...8 (rule|order|direct|apply|decide|determine|award|issue|impose|hear|pronounce|confirm)
s48:10 (arbitral|arbitration) award~
s49:10 award (shall|is|of)
s50:10 (submitted|referred|refer|submit) ...16 (to arbitration|to the international court of justice|arbitral tribunal|to the court of justice)
s51:10 (submitted|referred|refer|submit) ...12 (arbitral tribunal|arbitration tribunal|arbitrators) ...6 (decision|award)
s52:10 to the international court of justice
s53:10 (comply with|abide by|carry out) ...6 (decision~|judgement~|judgment~|award|ruling~|decisions)
s54:10 (judgement~|judgment~) (shall|is|of)
s55:10 admissibility of a case
s56:10 decision shall enter into force
s57:10 accepted a decision
s58:10 (panel|tribunal) shall (decide|determine|rule|render|issue its)
s59:5 not-before
[59:17 1
s59:19 not legally
s60:5 not-inside
[60:17 2
s60:19 amendments ...12 binding (on|upon)
s60:57 they shall be binding on those states parties which have accepted
s61:5 source
s61:14 Abbott et al. 2000, 54 Int'l Org. 401
s62:5 rationale
s62:16 Somebody decides, and the parties are bound.
s63:5 examples
{64:7 2
s64:7 hits
[64:13 1
s64:15 Its rulings shall «be binding on» the Parties.
s65:7 misses
[65:15 1
s65:17 The Council meets.
"""####
}
