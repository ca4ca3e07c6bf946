// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_hortatory: StaticString = ####"""
{2:1 4
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 7
s5:3 wishing-duty
[6:5 4
s6:7 (shall|will|must) [also|further|jointly|actively|always|therefore|in particular|continue to|as a first priority|in first instance|if possible]
s7:7 (agree|agrees|undertake|undertakes|commit themselves) [further|also] to [continue to]
s8:7 shall work together to
s9:7 (declare|declares|express|confirm|affirm|reaffirm) (their|its) (readiness|willingness|intention|wish|desire|determination|resolve) to
s11:3 promoting-verb
[12:5 2
s12:7 (promote|foster|strengthen|encourage|enhance|deepen|stimulate|intensify|broaden|widen|diversify|upgrade|modernize|advocate|favour)
s13:7 (develop and|further develop|develop their|develop cooperation|expand cooperation|improve|contribute to|support efforts)
s14:3 promoting-gerund
[15:5 1
s15:7 (promoting|fostering|strengthening|encouraging|enhancing|deepening|stimulating|intensifying|broadening|widening|diversifying|upgrading|modernizing|stepping up|improving|raising|supporting the|contributing to|developing the|advancing)
s16:3 emphasizing
[17:5 1
s17:7 (stressing|emphasizing|underlining|underscoring|stresses|emphasizes|underlines|underscores|highlighting|reiterating|stress|emphasize|underline)
s18:3 pressing
[19:5 2
s19:7 (urgent|continued|vital|paramount|central|critical|fundamental|great|particular|crucial|utmost|primary|overriding)
s20:7 the [urgent|continued|vital|paramount|central|critical|fundamental|great|particular|crucial|utmost|primary|overriding]
s21:3 acknowledging
[22:5 1
s22:7 (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms|agree on|agree upon|attach)
s23:3 appealing
[24:5 1
s24:7 (urging|encouraging|appealing to|calling upon|calling on|calling for|inviting)
s25:1 rules
[26:3 11
{26:5 9
s26:5 id
s26:9 en.hortatory.effort
s27:5 category
s27:15 hortatory
s28:5 value
s28:12 effort
s29:5 weight
s29:13 1.0
s30:5 patterns
[31:7 11
s31:9 <wishing-duty> (endeavour|strive|aspire)
s32:9 <wishing-duty> (seek|aim|attempt) to
s33:9 <wishing-duty> aim at
s34:9 (shall|will) , ...14 , [also] (endeavour|strive|seek to|aim to|aim at)
s35:9 (shall|will) (in|as|at|on|for|with) ...5 (seek|endeavour|strive) to
s36:9 best endeavours
s37:9 (make|use|exert|deploy|undertake) [all|every|their|its] ...2 (effort~|endeavours|attempt)
s38:9 (strives|aspires|aspire) to
s39:9 attach ...2 (priority|importance)
s40:9 do ...2 utmost
s41:9 (shall|will|policies shall) be (aimed at|guided by|geared to|directed towards)
s42:5 source
s42:13 research lexicon, strength 4 and 5
s43:5 rationale
s43:16 The pull is on effort, not on a result.
s44:5 measured
{44:15 2
s44:16 hits
s44:22 50
s44:26 right
s44:33 50
s45:5 examples
{46:7 2
s46:7 hits
[46:13 2
s46:15 Parties «shall endeavour» to agree.
s46:54 They shall «make every effort» to agree.
s47:7 misses
[47:15 2
s47:17 Parties shall agree.
s47:41 We thank him for his endeavours.
{48:5 12
s48:5 id
s48:9 en.hortatory.exhortation
s49:5 category
s49:15 hortatory
s50:5 value
s50:12 exhortation
s51:5 weight
s51:13 1.0
s52:5 patterns
[53:7 9
s53:9 (should|ought to)
s54:9 it is desirable
s55:9 (encouraged|invited|urged) to
s56:9 (is|are) called upon to
s57:9 (urges|exhorts|encourages|implores)
s58:9 (calls|appeals) [again|once again|once more|also|further] (upon|on|for|to)
s59:9 (reiterates|renews|repeats|reiterating) [<intensifier>] its [...3] (call|appeal|invitation|demand)
s60:9 (may wish|are expected) to
s61:9 (hope|hopes|hoping|look forward|looks forward) (that|to)
s62:5 not-after
[62:16 1
s62:17 (it|they|he|she|either|any|a|an|such|there|the|one|both)
s63:5 not-inside
[63:17 16
s63:19 ^ should
s63:31 I should
s63:43 (or|reasonably|otherwise) should have
s63:84 (whether|who|situation|provided that) ...10 should
s63:138 that should so
s63:156 ^ however , should
s63:178 should (we|belgium|so)
s63:204 invited to (participate|attend|accede|sign|adhere|make the)
s63:267 (which|implementation) ...8 calls for
s63:308 (condition|requirement|undertaking|tariff|environment) ...3 (that|which) encourages
s63:395 should ...3 known
s63:416 effect of (the|its) ... should
s63:450 (which|if|whether) ...3 should
s63:484 in case ...6 should
s63:507 may be called upon to
s63:532 nothing ...8 should
s64:5 not-before
[64:17 1
s64:19 (if|event|case)
s65:5 source
s65:13 research lexicon, strength 0 to 2; Gruenberg 2009
s66:5 rationale
s66:16 It exhorts, recommends or wishes.
s67:5 measured
{67:15 2
s67:16 hits
s67:22 50
s67:26 right
s67:33 44
s68:5 examples
{69:7 2
s69:7 hits
[69:13 2
s69:15 Members «should» live in peace.
s69:50 He «urges» men of good will to talk.
s70:7 misses
[70:15 2
s70:17 Should talks fail, the Court shall decide.
s70:63 We shall act should it fail.
{71:5 10
s71:5 id
s71:9 en.hortatory.invitation
s72:5 category
s72:15 hortatory
s73:5 value
s73:12 exhortation
s74:5 weight
s74:13 0.6
s75:5 patterns
[76:7 3
s76:9 ^ [<intensifier>] [<intensifier>] (urges|calls|encourages|appeals|invites|recommends|exhorts)
s77:9 and [<intensifier>] [<intensifier>] (invites|urges|encourages|calls upon|calls on)
s78:9 (invites|urges|encourages) (the|all|those|member|states|both|these|other|its|them)
s79:5 not-after
[79:16 1
s79:17 that
s80:5 source
s80:13 Gruenberg 2009, 41 Case W. Res. J. Int'l L. 513
s81:5 rationale
s81:16 A paragraph that opens with an appeal is one.
s82:5 measured
{82:15 2
s82:16 hits
s82:22 50
s82:26 right
s82:33 48
s83:5 examples
{84:7 2
s84:7 hits
[84:13 1
s84:15 «Invites the» donors to help.
s85:7 misses
[85:15 1
s85:17 The donors help.
{86:5 10
s86:5 id
s86:9 en.hortatory.recital
s87:5 category
s87:15 hortatory
s88:5 value
s88:12 exhortation
s89:5 weight
s89:13 1.0
s90:5 patterns
[91:7 6
s91:9 <emphasizing> [<intensifier>] [once again] [<pressing>] (need|importance|necessity|urgency|role|responsibility) [of|for|to|that|on]
s92:9 <emphasizing> [<intensifier>] the importance (it|they) (attaches|attach|places|place)
s93:9 <emphasizing> [<intensifier>] that ...12 (must|should|need to|essential|imperative|unsustainable|crucial|vital)
s94:9 (and|,) [<intensifier>] <appealing>
s95:9 ^ [<intensifier>] <appealing>
s96:9 it is (essential|necessary|imperative|vital|important|desirable|crucial) (to|that)
s97:5 not-before
[97:17 1
s97:18 (if|where|when|as|unless|wherever)
s98:5 source
s98:13 measurement notes, operative ladder 0 to 3
s99:5 rationale
s99:16 A recital that stresses a need or calls on somebody exhorts.
s100:5 measured
{100:15 2
s100:16 hits
s100:22 50
s100:26 right
s100:33 48
s101:5 examples
{102:7 2
s102:7 hits
[102:13 1
s102:15 «Stressing the urgent need for» talks,
s103:7 misses
[103:15 1
s103:17 Recalling its resolution on talks,
{104:5 10
s104:5 id
s104:9 en.hortatory.importance
s105:5 category
s105:15 hortatory
s106:5 value
s106:12 aspiration
s107:5 weight
s107:13 1.0
s108:5 scope
[108:12 1
s108:13 operative
s109:5 patterns
[110:7 2
s110:9 <acknowledging> [<pressing>] importance (of|to|for|that)
s111:9 <acknowledging> the (need|desirability) (for|to|of)
s112:5 source
s112:13 research lexicon, strength 1
s113:5 rationale
s113:16 To recognise that a thing matters promises nothing about it.
s114:5 measured
{114:15 2
s114:16 hits
s114:22 50
s114:26 right
s114:33 50
s115:5 examples
{116:7 2
s116:7 hits
[116:13 1
s116:15 The Parties «recognise the importance of» fair dealing in procurement.
s117:7 misses
[117:15 1
s117:17 Each Party shall deal fairly.
{118:5 9
s118:5 id
s118:9 en.hortatory.objective
s119:5 category
s119:15 hortatory
s120:5 value
s120:12 aspiration
s121:5 weight
s121:13 1.0
s122:5 patterns
[123:7 4
s123:9 (objective|objectives|aim|aims) of [this|the] [...4] (is|are|shall be)
s124:9 (purpose|purposes) of this (agreement|convention|treaty|association) (is|are)
s125:9 (the|as its|its) following (aims|objectives)
s126:9 ^ to (promote|achieve|foster|enhance|strengthen|encourage|improve|advocate|advance|contribute)
s127:5 source
s127:13 research lexicon, strength 0 and 1
s128:5 rationale
s128:16 Objectives are hopes before they are rules.
s129:5 measured
{129:15 2
s129:16 hits
s129:22 50
s129:26 right
s129:33 44
s130:5 examples
{131:7 2
s131:7 hits
[131:13 1
s131:15 The «objectives of this Pact are» peace and trade.
s132:7 misses
[132:15 1
s132:17 The object of the claim is land.
{133:5 9
s133:5 id
s133:9 en.hortatory.promoting
s134:5 category
s134:15 hortatory
s135:5 value
s135:12 promotion
s136:5 weight
s136:13 1.0
s137:5 patterns
[138:7 4
s138:9 <wishing-duty> <promoting-verb>
s139:9 (shall|will) , ...14 , <promoting-verb>
s140:9 (cooperation|co-operation|assistance) ...8 (shall|will) [notably|also|principally|in particular] (focus|aim|concentrate|be aimed|be directed|be geared|cover|include|seek)
s141:9 (cooperation|co-operation) is aimed
s142:5 source
s142:13 research lexicon, strength 3
s143:5 rationale
s143:16 The duty itself is to move in a direction, with no mark to reach.
s144:5 measured
{144:15 2
s144:16 hits
s144:22 50
s144:26 right
s144:33 43
s145:5 examples
{146:7 2
s146:7 hits
[146:13 1
s146:15 The Parties «shall strengthen» their ties.
s147:7 misses
[147:15 1
s147:17 The Parties shall pay for promotion.
{148:5 10
s148:5 id
s148:9 en.hortatory.promotion
s149:5 category
s149:15 hortatory
s150:5 value
s150:12 promotion
s151:5 weight
s151:13 0.3
s152:5 patterns
[153:7 5
s153:9 <promoting-verb>
s154:9 <promoting-gerund>
s155:9 (promotion of|enhancement|improvement of|intensification of|strengthening of|modernization)
s156:9 raise ...2 (awareness|standard~)
s157:9 (creating|create|creation of) ...3 (environment|conditions|climate)
s158:5 not-inside
[158:17 2
s158:18 sales promotion
s158:35 promotion and sale
s159:5 source
s159:13 research lexicon, strength 3
s160:5 rationale
s160:16 A direction to move in, with no mark to reach.
s161:5 measured
{161:15 2
s161:16 hits
s161:22 50
s161:26 right
s161:33 37
s162:5 examples
{163:7 2
s163:7 hits
[163:13 1
s163:15 Measures to «strengthen» ties are listed.
s164:7 misses
[164:15 1
s164:17 The Parties shall pay their dues.
{165:5 11
s165:5 id
s165:9 en.hortatory.aspiration
s166:5 category
s166:15 hortatory
s167:5 value
s167:12 aspiration
s168:5 weight
s168:13 0.7
s169:5 patterns
[170:7 7
s170:9 (mutual understanding|mutual benefit|mutual benefits|harmonious development|friendly relations|well-being|prosperity|solidarity|brotherhood|good-neighbourliness|good neighbourliness|peace and (prosperity|friendship|justice|understanding|progress|harmony|cooperation|freedom)|living standards|quality of life)
s171:9 in [a|the] spirit of
s172:9 (sincere|common|firm) (wish|desire|conviction)
s173:9 their (wish|determination|desire|readiness|willingness|conviction) to
s174:9 the (importance|important role|important function|vital role|desirability) (of|for|to|performed|played)
s175:9 (social progress|higher standards|way of life|economic and social development|balanced development|sustainable development|smooth and)
s176:9 (enduring|comprehensive|just|durable) ...2 (peace|settlement|solution)
s177:5 not-before
[177:17 1
s177:18 taking into account
s178:5 not-inside
[178:17 5
s178:18 international peace and security
s178:52 peace and security council
s178:80 comprehensive peace agreement
s178:111 agenda for prosperity
s178:134 women peace and security
s179:5 source
s179:13 research lexicon, strength 0 and 1
s180:5 rationale
s180:16 A vision or a value is invoked.
s181:5 measured
{181:15 2
s181:16 hits
s181:22 50
s181:26 right
s181:33 48
s182:5 examples
{183:7 2
s183:7 hits
[183:13 1
s183:15 They act «in a spirit of» trust.
s184:7 misses
[184:15 1
s184:17 They act under article 4.
{185:5 9
s185:5 id
s185:9 en.hortatory.aim
s186:5 category
s186:15 hortatory
s187:5 value
s187:12 aim
s188:5 weight
s188:13 0.2
s189:5 patterns
[190:7 3
s190:9 with a view to <promoting-gerund>
s191:9 with the (aim|objective|goal) of
s192:9 in order to (promote|facilitate|improve|strengthen|enhance|encourage|create)
s193:5 source
s193:13 research lexicon, strength 1
s194:5 rationale
s194:16 The provision tells its aim.
s195:5 measured
{195:15 2
s195:16 hits
s195:22 50
s195:26 right
s195:33 48
s196:5 examples
{197:7 2
s197:7 hits
[197:13 1
s197:15 They meet «with the aim of» a truce.
s198:7 misses
[198:15 1
s198:17 They meet in May.
{199:5 10
s199:5 id
s199:9 en.hortatory.leeway
s200:5 category
s200:15 hortatory
s201:5 value
s201:12 leeway
s202:5 weight
s202:13 0.2
s203:5 patterns
[204:7 3
s204:9 to the [greatest|fullest|maximum|widest] [possible] extent (possible|feasible|practicable)
s205:9 (as|so|in so|insofar) far as (possible|practicable|feasible)
s206:9 (progressively|gradually)
s207:5 not-inside
[207:17 2
s207:18 progressively (reduced|eliminated|abolished)
s207:65 (reduced|eliminated|abolished) progressively
s208:5 source
s208:13 project
s209:5 rationale
s209:16 A hard operator that leaves the pace or the extent to its addressee.
s210:5 measured
{210:15 2
s210:16 hits
s210:22 50
s210:26 right
s210:33 46
s211:5 examples
{212:7 2
s212:7 hits
[212:13 1
s212:15 Ships shall, «as far as possible», keep clear.
s213:7 misses
[213:15 1
s213:17 Ships shall keep clear.
"""####
}
