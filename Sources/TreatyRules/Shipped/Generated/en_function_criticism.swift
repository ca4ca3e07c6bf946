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
[9:7 16
s9:10 (condemn|condemns|condemning|condemnation|deplore|deplores|deploring|denounces the|censure|censures)
s10:10 (regret|regrets|regretting)
s11:10 (expressing|expresses|express|expressed) [its|their] [deep|deepest|grave|serious|strong|profound|gravest] (indignation|dismay|shock|outrage|disappointment|frustration)
s12:10 (alarmed|appalled|outraged|dismayed|indignant) (at|by)
s13:10 [gravely|deeply] concerned ...4 (violation~|failure|refusal|continued|continuing|attack~|acts|that the parties|non-compliance)
s14:10 concluding observation~
s15:10 (forward|communicate|transmit|submit|publish|issue|make) ...20 (its|their) (views|findings) [and]
s16:10 findings of fact
s17:10 (finds|found|concludes|declares) that the ...2 (party|government|respondent|authorities) has (violated|breached|failed)
s18:10 (holds|holding|hold) ...5 (responsible|accountable) [for]
s19:10 (publish|make public) ...10 (report|opinion) ...14 (breach|violation|infringement)
s20:10 (findings|views) ...4 to the state party
s21:10 (strongly|deeply|utterly) (deploring|regretting|protests)
s22:10 make ...3 public statement~
s23:10 (publish|published|make public) ...6 (findings|determination|conclusions|views)
s24:10 recommendations ...8 (shall|may) be (published|made public)
s25:5 not-inside
[25:17 8
s25:19 (exchange|express) ...4 views
s25:52 condemnation of material
s25:80 (states parties|the parties|contracting parties) condemn
s25:140 regret the resignation
s25:166 in response to its (views|recommendations)
s25:212 (regrets|regretting|regret) the [tragic] (death|loss)
s25:269 findings of fact ...6 binding
s25:302 concern~ for the (humanitarian|situation|plight)
s26:5 source
s26:13 project
s27:5 rationale
s27:16 Public findings, views, condemnation.
s28:5 examples
{29:7 2
s29:7 hits
[30:9 11
s30:12 «Condemns» the attacks on convoys.
s31:12 The Committee shall «make public its findings» where the State Party fails to respond.
s32:12 «Deplores» the refusal of the authorities to allow relief convoys to pass.
s33:12 The Council shall address «concluding observations» to the State Party.
s34:12 The Commission shall «publish the report together with its opinion on whether there has been a breach».
s35:12 «Strongly protests» the detention of observers.
s36:12 «Holds the parties responsible for» the breakdown of the cease-fire.
s37:12 «Censures» the Government for its treatment of the delegation.
s38:12 «Expresses its indignation» at the murder of relief workers.
s39:12 «Finds that the State Party has violated» article 7 and states its views accordingly.
s40:12 «Condemns» in the strongest terms the use of child soldiers.
s41:7 misses
[41:15 1
s41:17 Notes the letter.
s42:5 measured
{42:15 2
s42:16 hits
s42:22 50
s42:26 right
s42:33 47
{43:5 9
s43:5 id
s43:9 en.function.criticism.concern
s44:5 category
s44:15 function
s45:5 value
s45:12 criticism
s46:5 weight
s46:13 0.5
s47:5 patterns
[48:7 4
s48:10 (expressing|expresses|express|expressed|reiterates|reiterating|underlines) ...3 [its|their] [deep|deepest|grave|serious|strong|profound|gravest|increasing] (concern|alarm)
s49:10 (notes|noting|note) with [deep|grave|serious|great] (concern|alarm)
s50:10 [gravely|deeply|seriously|particularly|also] concerned (at|by|about|over|that)
s51:10 alarmed (at|by|that)
s52:5 source
s52:13 project
s53:5 rationale
s53:16 Concern is blame where it is about what somebody does (the other half).
s54:5 examples
{55:7 2
s55:7 hits
[55:13 1
s55:15 «Expressing grave concern» at the attacks.
s56:7 misses
[56:15 1
s56:17 The Party concerned acts.
s57:5 measured
{57:15 2
s57:16 hits
s57:22 50
s57:26 right
s57:33 36
{58:5 9
s58:5 id
s58:9 en.function.criticism.conduct
s59:5 category
s59:15 function
s60:5 value
s60:12 criticism
s61:5 weight
s61:13 0.5
s62:5 patterns
[63:7 1
s63:10 (unacceptable|violation~|violence|attack~|acts of|abuse~|crime~|killing~|incident~|refusal|failure|failed|continuing|continued|continues|lack of progress|non-compliance|obstacle~|obstruction|flow of arms|arms flows|absence of progress|harassment|incitement|recruitment|use of force|restrictions on|at all acts|breach~|modernization|militariz~|illegal|illicit|intimidation|impunity)
s64:5 source
s64:13 project
s65:5 rationale
s65:16 What somebody does.
s66:5 examples
{67:7 2
s67:7 hits
[68:9 2
s68:12 They suffer «attacks».
s69:12 Deplores the «refusal» of the authorities to allow relief convoys to pass.
s70:7 misses
[70:15 1
s70:17 They meet.
s71:5 measured
{71:15 2
s71:16 hits
s71:22 50
s71:26 right
s71:33 14
{72:5 10
s72:5 id
s72:9 en.function.sanction.penalty
s73:5 category
s73:15 function
s74:5 value
s74:12 sanction
s75:5 patterns
[76:7 48
s76:10 (revoke|withhold|cancel|revocation) ...8 (authorization~|authorisation~|permission~)
s77:10 (suspend|limit) ...4 (operating|technical) (authorization~|authorisation~|permission~)
s78:10 (measures|sanctions|embargo|restrictions|prohibitions) [on ...6] imposed by
s79:10 imposition of (measures|sanctions|fines)
s80:10 (impose|imposed|apply|applying|lift|violation of|violations of|targeted|economic|financial|individual|regime of) ...3 (sanctions|arms embargo)
s81:10 suspend ...6 (concessions|benefits|preferences|advantages) [of|equivalent|or|under|to|the|and|having]
s82:10 suspend ...6 (preferential treatment|preferential tariff~|tariff preference~)
s83:10 suspension of ...3 (concessions|benefits|rights)
s84:10 countermeasure~
s85:10 (rebalancing|retaliatory|compensatory) measures
s86:10 freeze ...8 (assets|funds|resources)
s87:10 (arms embargo|embargo|travel ban|asset freeze|assets freeze|asset-freeze)
s88:10 prevent the (entry into or transit|direct or indirect supply|entry)
s89:10 complete or partial interruption
s90:10 (blockade|armed force to give effect|action by air)
s91:10 measures to be taken to give effect
s92:10 shall have no vote
s93:10 be (forfeited|confiscated)
s94:10 (preferential treatment|preferences|benefits|concessions) ...4 be [temporarily] (suspended|withheld|denied)
s95:10 withdraw (equivalent|the|such|tariff|its|their) ...2 (concession~|benefits|preferences)
s96:10 refrain from (supplying|selling|providing|exporting) ...2 (arms|weapons|war material)
s97:10 (rights|privileges|membership|participation) ...6 be (suspended|withdrawn|forfeited|curtailed)
s98:10 (sever|interrupt|break off|suspend) ...4 (trade|financial|economic|diplomatic) ...2 relations
s99:10 (commission|council|authority|organ|court) (may|shall) ...3 impose ...4 (fine~|penalty~|penalties)
s100:10 (court|chamber) may impose
s101:10 refer the matter to the (assembly|security council)
s102:10 monetary assessment~
s103:10 expelled
s104:10 suspend ...4 right to vote
s105:10 suspended from the exercise
s106:10 rights of ...6 are suspended until
s107:10 prevent the (sale|supply|delivery|export) (of|or|to)
s108:10 (lose|forfeit) ...4 right to vote
s109:10 (arrears|arrear|overdue|unpaid) ...10 interest (at|shall|of)
s110:10 in (arrears|arrear) [in|with|of] ...20 (interest|vote|suspend~|deprived)
s111:10 (suspend|suspends) ...6 rights ...10 (fail~|not comply|breach~)
s112:10 (failed|failure|fails) to (fulfil|fulfill|carry out|perform|meet|comply with) ...3 obligation~ ...14 (take|adopt) ...4 measures
s113:10 (refuses|fails) ...10 carry out its obligations
s114:10 (forfeit~v|confiscate~v) by
s115:10 deny ...4 (benefits|preferential treatment) ...14 (fails|failed|refus~|not comply)
s116:10 measures ...8 (in|by|under) paragraph~ ...16 (cease~|terminate~|lift~|extend~|renew~)
s117:10 (lift|terminate|extend|renew|modify|reimpose|impose) ...8 (measures|sanctions|prohibitions|restrictions) ...6 (imposed|paragraph~|resolution)
s118:10 (suspension|withdrawal|revocation|cancellation) of ...4 (licence~|license~|permit~|authorization~|authorisation~)
s119:10 (authorisation~|authorization~|licence~|license~|permit~) ...10 (suspended|revoked|withdrawn|cancelled)
s120:10 reinstate ...4 benefits
s121:10 (suspension|suspended) of the payment
s122:10 (removal|remove|delete|delist~|designat~) ...6 (from|to|on) the ...4 list of (designees|designated)
s123:10 (withhold|revoke|suspend) [or revoke|or suspend|or limit] the exercise of ...3 (rights|privileges)
s124:5 not-inside
[124:17 6
s124:19 subject to the imposition of sanctions
s124:61 (prohibit|prohibiting) ...10 imposition of sanctions
s124:117 countermeasures against (doping|terror)
s124:160 compensatory measures for
s124:189 prevent the export of ...4 wastes
s124:226 prevent the (entry|export|sale) ...16 (infring~|copyright|counterfeit)
s125:5 unless
[125:13 14
s125:15 ^ <recital-verb>
s125:35 panel of experts
s125:55 midterm report
s125:73 final report
s125:89 report to the (council|committee)
s125:126 balance of payments
s125:149 serious injury
s125:167 penal sanctions for persons committing
s125:209 reporting ...6 sanctions
s125:237 financial penalties
s125:260 judicial proceeding~
s125:284 awaiting the results
s125:308 infring~
s125:320 ^ (emphasizing|emphasising|expressing|deploring|stressing|condemning|concerned|recognizing|recognising|acting|expressing its)
s126:5 source
s126:14 Goodman & Jinks 2004, p. 690 n.275
s127:5 rationale
s127:16 Material penalties, or benefits withheld, to enforce.
s128:5 examples
{129:7 2
s129:7 hits
[130:9 14
s130:12 The complaining Party may «suspend concessions of» equal value.
s131:12 A Member which has fallen into arrears for two years «shall have no vote».
s132:12 Where a Member persistently breaches this Charter, its «rights and privileges may be suspended».
s133:12 The importing Party may «deny preferential treatment where the exporter fails» to furnish proof.
s134:12 Should any Member resort to war, the other Members shall «sever all trade and financial relations» with it.
s135:12 Either Contracting Party may «revoke the operating authorisation» of an airline which does not comply with this Agreement.
s136:12 All States shall «freeze the funds» of persons designated by the Committee.
s137:12 The «Commission may impose fines» not exceeding ten per cent of turnover.
s138:12 Decides to «lift the prohibitions set out in paragraphs» 5 and 6 of resolution 1343.
s139:12 Goods carried in breach of this Article may «be forfeited».
s140:12 The injured Party may «withdraw equivalent concessions» until the breach has ended.
s141:12 Members shall «refrain from supplying arms» to any State so designated.
s142:12 Decides that all States shall «prevent the sale or» supply of weapons to the rebels.
s143:12 «Licences of masters who break these rules shall be withdrawn».
s144:7 misses
[144:15 1
s144:17 The Parties may suspend talks.
s145:5 measured
{145:15 2
s145:16 hits
s145:22 50
s145:26 right
s145:33 45
"""####
}
