// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_function_criticism: StaticString = ####"""
{2:1 3
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 rules
[5:3 4
{5:5 9
s5:5 id
s5:9 en.function.criticism.condemns
s6:5 category
s6:15 function
s7:5 value
s7:12 criticism
s8:5 patterns
[9:7 13
s9:10 (condemn|condemns|condemning|condemnation|deplore|deplores|deploring|denounces the|censure|censures)
s10:10 (regret|regrets|regretting)
s11:10 (expressing|expresses|express|expressed) [its|their] [deep|deepest|grave|serious|strong|profound|gravest] (indignation|dismay|shock|outrage)
s12:10 (alarmed|appalled|outraged|dismayed|indignant) (at|by)
s13:10 [gravely|deeply] concerned ...4 (violation~|failure|refusal|continued|continuing|attack~|acts|that the parties|non-compliance)
s14:10 concluding observation~
s15:10 (forward|communicate|transmit|submit|publish|issue|make) ...20 (its|their) (views|findings) [and]
s16:10 findings of fact
s17:10 (findings|views) ...4 to the state party
s18:10 (strongly|deeply|utterly) (deploring|regretting|protests)
s19:10 make ...3 public statement~
s20:10 (publish|published|make public) ...6 (findings|determination|conclusions|views)
s21:10 recommendations ...8 (shall|may) be (published|made public)
s22:5 not-inside
[22:17 4
s22:19 (exchange|express) ...4 views
s22:52 (regrets|regretting|regret) the [tragic] (death|loss)
s22:109 findings of fact ...6 binding
s22:142 concern~ for the (humanitarian|situation|plight)
s23:5 source
s23:13 project
s24:5 rationale
s24:16 Public findings, views, condemnation.
s25:5 examples
{26:7 2
s26:7 hits
[26:13 1
s26:15 «Condemns» the attacks on convoys.
s27:7 misses
[27:15 1
s27:17 Notes the letter.
s28:5 measured
{28:15 2
s28:16 hits
s28:22 10
s28:26 right
s28:33 10
{29:5 9
s29:5 id
s29:9 en.function.criticism.concern
s30:5 category
s30:15 function
s31:5 value
s31:12 criticism
s32:5 weight
s32:13 0.5
s33:5 patterns
[34:7 4
s34:10 (expressing|expresses|express|expressed|reiterates|reiterating|underlines) ...3 [its|their] [deep|deepest|grave|serious|strong|profound|gravest|increasing] (concern|alarm)
s35:10 (notes|noting|note) with [deep|grave|serious|great] (concern|alarm)
s36:10 [gravely|deeply|seriously|particularly|also] concerned (at|by|about|over|that)
s37:10 alarmed (at|by|that)
s38:5 source
s38:13 project
s39:5 rationale
s39:16 Concern is blame where it is about what somebody does (the other half).
s40:5 examples
{41:7 2
s41:7 hits
[41:13 1
s41:15 «Expressing grave concern» at the attacks.
s42:7 misses
[42:15 1
s42:17 The Party concerned acts.
s43:5 measured
{43:15 2
s43:16 hits
s43:22 10
s43:26 right
s43:33 7
{44:5 8
s44:5 id
s44:9 en.function.criticism.conduct
s45:5 category
s45:15 function
s46:5 value
s46:12 criticism
s47:5 weight
s47:13 0.5
s48:5 patterns
[49:7 1
s49:10 (unacceptable|violation~|violence|attack~|acts of|abuse~|crime~|killing~|incident~|refusal|failure|failed|continuing|continued|continues|lack of progress|non-compliance|obstacle~|obstruction|flow of arms|arms flows|absence of progress|harassment|incitement|recruitment|use of force|restrictions on|at all acts|breach~|modernization|militariz~|illegal|illicit|intimidation|impunity)
s50:5 source
s50:13 project
s51:5 rationale
s51:16 What somebody does.
s52:5 examples
{53:7 2
s53:7 hits
[53:13 1
s53:15 They suffer «attacks».
s54:7 misses
[54:15 1
s54:17 They meet.
{55:5 10
s55:5 id
s55:9 en.function.sanction.penalty
s56:5 category
s56:15 function
s57:5 value
s57:12 sanction
s58:5 patterns
[59:7 39
s59:10 (revoke|withhold|cancel|revocation) ...8 (authorization~|authorisation~|permission~)
s60:10 (suspend|limit) ...4 (operating|technical) (authorization~|authorisation~|permission~)
s61:10 (measures|sanctions|embargo|restrictions|prohibitions) [on ...6] imposed by
s62:10 imposition of (measures|sanctions|fines)
s63:10 (impose|imposed|apply|applying|lift|violation of|violations of|targeted|economic|financial|individual|regime of) ...3 (sanctions|arms embargo)
s64:10 suspend ...6 (concessions|benefits|preferences|advantages) [of|equivalent|or|under|to|the|and|having]
s65:10 suspension of ...3 (concessions|benefits|rights)
s66:10 countermeasure~
s67:10 (rebalancing|retaliatory|compensatory) measures
s68:10 freeze ...8 (assets|funds|resources)
s69:10 (arms embargo|embargo|travel ban|asset freeze|assets freeze|asset-freeze)
s70:10 prevent the (entry into or transit|direct or indirect supply|entry)
s71:10 complete or partial interruption
s72:10 (blockade|armed force to give effect|action by air)
s73:10 measures to be taken to give effect
s74:10 shall have no vote
s75:10 (court|chamber) may impose
s76:10 refer the matter to the (assembly|security council)
s77:10 monetary assessment~
s78:10 expelled
s79:10 suspend ...4 right to vote
s80:10 suspended from the exercise
s81:10 rights of ...6 are suspended until
s82:10 prevent the (sale|supply|delivery|export) (of|or|to)
s83:10 (lose|forfeit) ...4 right to vote
s84:10 (suspend|suspends) ...6 rights ...10 (fail~|not comply|breach~)
s85:10 failed to (fulfil|fulfill|carry out) ...3 obligation~ ...14 (take|adopt) ...4 measures
s86:10 (refuses|fails) ...10 carry out its obligations
s87:10 entitled ...4 to take any appropriate measure
s88:10 withdraw the exequatur
s89:10 (forfeit~v|confiscate~v) by
s90:10 (liable to|subject to) [a|criminal|administrative] (penalt~|fine~|sanction~)
s91:10 deny ...4 (benefits|preferential treatment) ...14 (fails|failed|refus~|not comply)
s92:10 measures ...8 (in|by|under) paragraph~ ...12 resolution ...10 (cease|terminate|lift|extend|apply|continue|renew)
s93:10 (lift|terminate|extend|renew|modify|reimpose|impose) ...8 (measures|sanctions|prohibitions|restrictions) ...6 (imposed|paragraph|resolution)
s94:10 (authorisation~|authorization~|licence~|license~|permit~) ...6 (suspended|revoked|withdrawn|cancelled)
s95:10 reinstate ...4 benefits
s96:10 (suspension|suspended) of the payment
s97:10 effective sanctions
s98:5 not-inside
[98:17 2
s98:19 countermeasures against (doping|terror)
s98:62 compensatory measures for
s99:5 unless
[99:13 8
s99:15 panel of experts
s99:35 midterm report
s99:53 final report
s99:69 report to the (council|committee)
s99:106 balance of payments
s99:129 serious injury
s99:147 penal sanctions for persons committing
s99:189 reporting ...6 sanctions
s100:5 source
s100:14 Goodman & Jinks 2004, p. 690 n.275
s101:5 rationale
s101:16 Material penalties, or benefits withheld, to enforce.
s102:5 examples
{103:7 2
s103:7 hits
[103:13 1
s103:15 The complaining Party may «suspend concessions of» equal value.
s104:7 misses
[104:15 1
s104:17 The Parties may suspend talks.
s105:5 measured
{105:15 2
s105:16 hits
s105:22 10
s105:26 right
s105:33 8
"""####
}
