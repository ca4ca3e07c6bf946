// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_function_definition: StaticString = ####"""
{2:1 4
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 9
s5:3 treaty-here
[5:16 4
s5:17 this
s5:23 the present
s5:36 this part of the
s5:54 provisions of this
s6:3 also-word
[6:14 3
s6:15 also
s6:21 only
s6:27 likewise
s7:3 cover-verb
[7:15 4
s7:16 applies
s7:25 apply
s7:32 extends
s7:41 extend
s8:3 charging-verb
[8:18 41
s8:19 adopt
s8:26 establish
s8:37 exchange
s8:47 cooperate
s8:58 co-operate
s8:70 consult
s8:79 hold
s8:85 take
s8:91 endeavour
s8:102 ensure
s8:110 provide
s8:119 notify
s8:127 designate
s8:138 apply
s8:145 recognize
s8:156 recognise
s8:167 agree
s8:174 that
s8:180 make
s8:186 submit
s8:194 conduct
s8:203 meet
s8:209 review
s8:217 keep
s8:223 set up
s8:231 appoint
s8:240 inform
s8:248 encourage
s8:259 facilitate
s8:271 develop
s8:280 promote
s8:289 be coordinated
s8:305 use
s8:310 give
s8:316 accord
s8:324 grant
s8:331 comply
s8:339 act
s8:344 furnish
s8:353 supply
s8:361 publish
s9:3 norm-part
[9:14 12
s9:15 provisions
s9:27 provision
s9:38 rules
s9:45 article~
s9:55 paragraph~
s9:67 chapter~
s9:77 title
s9:84 section~
s9:94 part
s9:100 annex~
s9:108 regulations
s9:121 clause~
s10:3 reach-adverb
[10:17 7
s10:18 also
s10:24 likewise
s10:34 equally
s10:43 only
s10:49 further
s10:58 similarly
s10:69 mutatis mutandis
s11:3 reaching
[11:13 4
s11:14 apply
s11:21 extend
s11:29 be applicable
s11:44 be applied
s12:3 in-respect
[12:15 6
s12:16 to
s12:20 in respect of
s12:35 with respect to
s12:52 as regards
s12:64 as between
s12:76 in relation to
s13:3 reach-word
[13:15 6
s13:16 to
s13:20 in
s13:24 throughout
s13:36 within
s13:44 where
s13:51 if
s14:1 rules
[15:3 7
{15:5 11
s15:5 id
s15:9 en.function.definition.terms
s16:5 category
s16:15 function
s17:5 value
s17:12 definition
s18:5 patterns
[19:7 49
s19:10 (term|terms|expression|expressions|word|words) " ...14 (mean|means|shall|refers|denotes|includes|include|has|have|covers)
s20:10 (term|expression|word|concept) ...10 (mean|means|shall mean|refers to|denotes|includes|shall include|has the meaning|covers|shall cover|is understood)
s21:10 means [,|:] (as regards|with respect to|in relation to|the|a|an|any|all|that|those|such|one|each|every|in|with|either|no|persons|goods|products|measures|services|natural|both|only|agreement|whichever|products)
s22:10 (term|terms|expression) ...24 shall be (understood|interpreted|construed)
s23:10 means :
s24:10 (shall mean|have the meaning~|have the same meaning|has the meaning|has the same meaning)
s25:10 meaning~ (assigned|given|set|attributed|ascribed)
s26:10 (meaning|meanings) to be attributed
s27:10 (parties|states) mean [a|an|the]
s28:10 (is|are) defined (as|in|by)
s29:10 (shall be|is to be|are to be|should be) ...2 (understood|considered|regarded) [to|as] ...2 (be|mean|include|cover|a|an|originating|wholly|grave|constituting|the)
s30:10 (shall be|is to be|are to be) deemed to (be|include|mean|constitute)
s31:10 (is|are) (hereinafter|hereafter) [referred to|called|designated|known]
s32:10 (is|are|shall be) [hereinafter|hereafter] in this (agreement|convention|treaty|protocol) (called|referred to as|known as|termed)
s33:10 and (hereinafter|hereafter) referred to as
s34:10 (is|are) considered (to be|as) (a|an|the|originated|originating|produced|wholly|goods|products|part|having|within)
s35:10 shall be deemed (a|an)
s36:10 references to ...12 (shall (be|mean|include|read|continue)|includes|include|are to be)
s37:10 (concept|notion) of ...2 (originating|origin)
s38:10 (property|property rights|products|goods|services|investment|investments) (shall include|shall cover|shall comprise) [,|:] [in particular|inter alia|the following]
s39:10 " (means|mean|includes|include|refers to|signifies|denotes|comprises)
s40:10 (tariffs|goods|products|territory|nationals|companies|investment|investments|measure|vessel|ship|vessels|ships|person|enterprise) means
s41:10 (referred to|mentioned|used) in this ...10 (includes|include|means|mean)
s42:10 refer~ to (in|as) ...6 it includes
s43:10 shall be (taken|read|understood|construed) (to refer|to mean|to include|as referring|as including)
s44:10 references to the ...20 (shall be|are to be|mean|means|for the purposes)
s45:10 (shall be|are|is|may be|may also be) (classified|treated|regarded) as (part|having|a|an|the|being|originating|if)
s46:10 definition of ...10 (set out|laid down|contained|given)
s47:10 (has|have) the following meaning~
s48:10 ^ in this (agreement|convention|protocol|article|chapter|treaty|statute) [:|,]
s49:10 ^ (a|an|the) ...4 includes (any|all|every|both|also|only)
s50:10 includes (any|all|every) ...30 but does not include
s51:10 for the purposes of (the|this|the present) <compact> [,] the following (are|is|shall be)
s52:10 (area|waters|zone|territory) (covered by|to which) ...5 <compact> ...2 (is|are|shall be|comprises|includes)
s53:10 " (designates|denotes|is understood)
s54:10 (by|under) [the] (term|expression|word|words) ...8 (is|are) (understood|meant)
s55:10 (is|are) [to be] (understood|meant) (by|under)
s56:10 to which (this|the present) <compact> [shall] (applies|apply) (are|is|shall be)
s57:10 which are the (subject|object) of (this|the present) <compact> (are|shall be)
s58:10 (boundary|frontier|line of demarcation|dividing line) ...4 (shall follow|follows|runs|shall run|coincides|shall coincide)
s59:10 (heading|expenditure|costs|price|value|expression|income|sector|territory) ...8 (comprises|comprise|covers|is composed of) [the following]
s60:10 shall be ...8 within the meaning of (part~|article|section|annex|paragraph)
s61:10 is understood as
s62:10 ^ the following shall be (considered|regarded|deemed|understood)
s63:10 constitutes the ...3 (boundary|line|limit)
s64:10 (shall be|are|is) deemed to (meet|satisfy|fulfil|originate|have)
s65:10 ^ definitions
s66:10 (may|shall|will) be considered (as|to be) [an] (originating|wholly)
s67:10 , that is to say
s68:5 not-before
[69:7 2
s69:10 which
s70:10 (by|other|all|available|a|any|no|such|appropriate|legal|effective|judicial|diplomatic|peaceful|necessary|every|without|financial)
s71:5 not-inside
[72:7 11
s72:10 (by|all|other|appropriate|a|any) means [of]
s73:10 construed (to|so as|as)
s74:10 nothing ...12 construed
s75:10 (shall|should|will) be regarded as constituting
s76:10 deemed to be concluded
s77:10 constitut~ an (arrangement|agreement)
s78:10 shall be deemed to be (one party|bound|extended|accepted|received|acceptance|resolved|settled)
s79:10 (considered|regarded) [as|to be] [an] (integral|inseparable) part
s80:10 this means [that]
s81:10 (co-operation|cooperation|measures) shall include , but not
s82:10 deemed to have been [duly|validly] (given|made|received|served|sent|delivered)
s83:5 unless
[84:7 8
s84:10 as (secret|confidential)
s85:10 status in
s86:10 nothing in (this|the) (agreement|convention|protocol|treaty|article|title)
s87:10 (arbitrator~|the dispute) ...14 deemed
s88:10 nothing in ...6 regarded
s89:10 not be (considered|regarded|deemed) as (depriving|altering)
s90:10 expression of concern
s91:10 ^ <preamble-verb>
s92:5 source
s92:13 project
s93:5 rationale
s93:16 Says what a term means, or what counts as what.
s94:5 examples
{95:7 2
s95:7 hits
[96:9 10
s96:12 A frigate «means any» ship.
s97:12 The expression "national" «designates» any individual possessing the nationality of a Contracting State.
s98:12 «By the term military vessels are understood» ships flying the naval ensign.
s99:12 «The following shall be deemed» to be wholly obtained in a Party: mineral products extracted from its soil.
s100:12 The taxes «which are the subject of this Convention are» the income tax and the wealth tax.
s101:12 The «boundary shall follow» the middle of the main channel of the river.
s102:12 For the purposes of the present Treaty, «territory means» the land and waters under sovereignty.
s103:12 "Resident" «signifies» a person liable to tax by reason of domicile.
s104:12 A person «is regarded as a» refugee who has lost the protection of his country.
s105:12 Goods «shall be considered originating» if they are wholly obtained in the territory of a Party.
s106:7 misses
[106:15 1
s106:17 They agree by means of a letter.
s107:5 measured
{107:15 2
s107:16 hits
s107:22 50
s107:26 right
s107:33 45
{108:5 10
s108:5 id
s108:9 en.function.definition.purposes
s109:5 category
s109:15 function
s110:5 value
s110:12 definition
s111:5 patterns
[112:7 3
s112:10 ^ for [the] purpose~ of (this|the present|these|article|articles|paragraph|paragraphs|section|chapter|annex)
s113:10 ^ for [the] purpose~ of (calculating|determining|computing) [the] ...8 (value|origin|amount|period|price|cost|threshold|margin|content)
s114:10 ^ (in|for) the (sense|application) of (this|the present|article)
s115:5 not-after
[115:16 1
s115:17 procedure
s116:5 unless
[116:13 2
s116:15 (parties|authority|authorities|sub-committee|committee|council|commission|party|sides|signatories) (shall|may|will|agree|recognize|recognise|should|undertake) [to|,] <charging-verb>
s116:200 nothing in
s117:5 source
s117:13 project
s118:5 rationale
s118:16 A sentence that opens with the purposes of the treaty or article says how its words are to be taken, unless it goes on to charge somebody.
s119:5 examples
{120:7 2
s120:7 hits
[121:9 2
s121:12 «For the purposes of this» Article, a lake counts as a river.
s122:12 «For the purposes of the present» Treaty, territory means the land and waters under sovereignty.
s123:7 misses
[123:15 1
s123:17 For the purposes of this Article the Parties shall meet.
s124:5 measured
{124:15 2
s124:16 hits
s124:22 50
s124:26 right
s124:33 46
{125:5 8
s125:5 id
s125:9 en.function.definition.references
s126:5 category
s126:15 function
s127:5 value
s127:12 definition
s128:5 patterns
[129:7 3
s129:10 (reference|references) (in|to) ...16 (shall be|are|is) [to be] (construed|read|deemed|understood|taken|replaced)
s130:10 (schedule~|annex~|list~|protocol~|appendix) ...5 (set out|sets out|list|lists|specify|specifies|contain|contains|enumerate~) [the] (goods|products|sectors|measures|taxes|persons|territories|waters|rules|list|substances|species)
s131:10 (this|the present) <compact> (is|shall be) applicable (to|in)
s132:5 source
s132:13 project
s133:5 rationale
s133:16 Says how references are read, and where the goods or persons meant are listed.
s134:5 examples
{135:7 2
s135:7 hits
[136:9 4
s136:12 Any «reference to the Governor shall be read» as one to the President.
s137:12 «This Convention is applicable to» sailors who live in either State.
s138:12 Any «reference to the Community shall be read» as a reference to the Union.
s139:12 The «Schedules to this Treaty set out the goods» to which it applies.
s140:7 misses
[140:15 1
s140:17 The Parties shall refer the matter to the Council.
s141:5 measured
{141:15 2
s141:16 hits
s141:22 50
s141:26 right
s141:33 45
{142:5 10
s142:5 id
s142:9 en.function.definition.applies-to
s143:5 category
s143:15 function
s144:5 value
s144:12 definition
s145:5 patterns
[146:7 4
s146:10 ^ [the] <norm-part> ...16 (shall|will|does|do) [<reach-adverb>] <reaching> [<reach-adverb>] <in-respect>
s147:10 ^ (notwithstanding|subject to|without prejudice to|in addition to|except as) ...30 shall [<reach-adverb>] <reaching> [<reach-adverb>] <in-respect>
s148:10 ^ [the] <norm-part> ...16 [<reach-adverb>] (applies|apply|extends|extend) [<reach-adverb>] <in-respect>
s149:10 ^ [the] <norm-part> ...16 (shall|is|are) [<reach-adverb>] [be] applicable <in-respect>
s150:5 not-after
[150:16 2
s150:17 this
s150:23 the present
s151:5 unless
[151:13 1
s151:15 (does|do|shall) not [also|likewise|further] <reaching> [<reach-adverb>] <in-respect>
s152:5 source
s152:13 project
s153:5 rationale
s153:16 Says whom or what a rule reaches.
s154:5 examples
{155:7 2
s155:7 hits
[155:13 1
s155:15 «The provisions of this Part shall also apply to» salvors.
s156:7 misses
[156:15 1
s156:17 The Parties shall apply to the Court.
s157:5 measured
{157:15 2
s157:16 hits
s157:22 50
s157:26 right
s157:33 48
{158:5 11
s158:5 id
s158:9 en.function.definition.scope
s159:5 category
s159:15 function
s160:5 value
s160:12 definition
s161:5 patterns
[162:7 28
s162:10 <treaty-here> (<compact>|<treaty-part>) [shall] [<also-word>] <cover-verb> [<also-word>] <reach-word>
s163:10 this <compact> shall apply , ...6 to
s164:10 provisions [of this <treaty-part>|of this <compact>] [of paragraph 1] (shall|will) [likewise|also] (apply|be applied) to
s165:10 provisions of (paragraph|article|this) ...4 (shall|will) [likewise|also] apply to
s166:10 (article~|articles|paragraph~|paragraphs) ...10 (also|equally) [apply|applies|be applied] to
s167:10 (this|the present) (<compact>|<treaty-part>) (does|shall) not apply (to|in)
s168:10 (agreement|convention|protocol|chapter|title|article) shall apply : to
s169:10 applies neither to
s170:10 (this|the present) (chapter|part|section|title|article|annex) (covers|shall cover)
s171:10 (chapter|part|agreement|convention) ...4 (do|does|shall) not extend to
s172:10 (also|be) covered by the provisions of this
s173:10 scope of (this|the) (<compact>|<treaty-part>|application) ...4 (shall|is|are|includes|extends|covers)
s174:10 (falls|fall) ...2 within the scope
s175:10 provisions of ...16 be applicable (in|to)
s176:10 jurisdiction only with respect to
s177:10 has jurisdiction ...8 with respect to
s178:10 jurisdiction of the (court|tribunal) (shall be limited|comprises|extends)
s179:10 ^ it does not apply to
s180:10 shall apply to (tax|taxation|all|any|those|such|existing|measures|products|goods|services|investments|disputes|persons|nationals|ships|vessels|aircraft|non-originating|industrial|agricultural)
s181:10 (convention|conventions|agreement|protocol|treaty|chapter|annex) shall apply (until|from|when|where|if|whenever|to|in|as from|throughout)
s182:10 (be|is|are) governed by [the (provisions|rules) of] (annex|protocol|this|chapter|title|part|section)
s183:10 (provisions|arrangements|rules) ...6 shall [also] apply to (products|goods|persons|trade|all|the)
s184:10 (conventions|agreement|convention|protocol) shall apply (from|only|in|equally)
s185:10 application of (the|this) ...6 (conventions|convention|protocol|agreement) ...6 shall (cease|extend)
s186:10 paragraph~ ...3 shall apply only (to|in respect of|if)
s187:10 (protocol|annex) ...3 (lays down|sets out|specifies|contains) the [other|specific|special] (rules|tariff|arrangements|conditions|list|methods)
s188:10 for the purposes of determining whether ...4 (good|goods|product)
s189:10 (agreement|convention|protocol|chapter) (covers|cover|shall cover)
s190:5 not-before
[190:17 2
s190:18 that
s190:24 which
s191:5 not-inside
[191:17 7
s191:19 shall extend to the territory
s191:52 (stipulated|provisions) ...6 this article shall not apply
s191:113 metropolitan territories
s191:141 for whose international relations
s191:178 applies to every inspection
s191:209 this article shall not apply to
s191:244 agree ...10 shall not apply
s192:5 unless
[192:13 5
s192:15 in disputes
s192:30 rules of procedure and
s192:56 (at the time of|when) ...4 (signature|ratification|signing|ratifying)
s192:129 international relations
s192:156 kingdom of the netherlands ...10 (aruba|antilles)
s193:5 source
s193:13 project
s194:5 rationale
s194:16 Says what is covered.
s195:5 examples
{196:7 2
s196:7 hits
[197:9 5
s197:12 «This Agreement applies to» fish.
s198:12 «The present Convention applies to» documents drawn up in the territory of one State and to be produced in another.
s199:12 «This Part covers» measures affecting the supply of services.
s200:12 «Articles 3 to 9 apply equally to» leased aircraft.
s201:12 Nothing in «this Chapter applies to» pensions.
s202:7 misses
[202:15 1
s202:17 They apply for it.
s203:5 measured
{203:15 2
s203:16 hits
s203:22 50
s203:26 right
s203:33 43
{204:5 10
s204:5 id
s204:9 en.function.definition.origin
s205:5 category
s205:15 function
s206:5 value
s206:12 definition
s207:5 patterns
[208:7 15
s208:10 shall be treated as originating
s209:10 (not|do|does|to) confer (origin|originating)
s210:10 deemed (as|to be) ...4 originating
s211:10 considered [as|to be] ...2 (originating|wholly)
s212:10 (retain|lose|obtain|acquire|confer|keep) ...3 (originating|origin) (status|character)
s213:10 taken into account (for|in|when) determining (whether|the origin|if)
s214:10 rules of origin (are|shall be) (set out|laid down|contained)
s215:10 lays down the rules of origin
s216:10 (origin of|originating) goods ...12 (determined|defined)
s217:10 (goods|products) ...8 (originated|originating) (from|in) ...8 (shall be|are) the (goods|products)
s218:10 wholly (produced|obtained) ...30 (deemed|considered|qualif~)
s219:10 (shall|will|does not) (qualify|be considered|be regarded) as [an] originating
s220:10 (is|are|be) (nonetheless|nevertheless|also) (originating|considered originating|considered to be originating)
s221:10 (shall|will) (nonetheless|nevertheless) be (considered|treated|deemed) ...4 originating
s222:10 (change in tariff classification|regional value content) ...20 originating
s223:5 not-before
[223:17 1
s223:19 (may|can) be
s224:5 unless
[224:13 4
s224:15 documents
s224:28 (deny|denied|denies) ...8 preferential
s224:70 determine~ that a certain good
s224:104 (record~|evidence) ...8 demonstrating
s225:5 source
s225:13 project
s226:5 rationale
s226:16 Rules of origin say what counts as a product of a Party.
s227:5 examples
{228:7 2
s228:7 hits
[228:13 1
s228:15 The good shall «retain its originating character».
s229:7 misses
[229:15 1
s229:17 Duties on goods originating in Peru are abolished.
s230:5 measured
{230:15 2
s230:16 hits
s230:22 50
s230:26 right
s230:33 47
{231:5 10
s231:5 id
s231:9 en.function.definition.item
s232:5 category
s232:15 function
s233:5 value
s233:12 definition
s234:5 patterns
[235:7 1
s235:10 ^ (children|persons|products|goods|finished goods|vessels|ships|devices|explosive charges|articles|materials|loss or damage|the sectors|companies) (of|that|which|who|caused|from|for|containing)
s236:5 unless
[236:13 3
s236:15 contact points
s236:33 establish
s236:46 (shall|may|will|must|should|is|undertake|agree|has|can)
s237:5 not-inside
[237:17 2
s237:19 articles of agreement
s237:44 children of ...3 (member|worker)
s238:5 source
s238:13 project
s239:5 rationale
s239:16 An item of a list that only names what falls under a rule says what is covered.
s240:5 examples
{241:7 2
s241:7 hits
[241:13 1
s241:15 «Vessels of» less than ten tons;
s242:7 misses
[242:15 1
s242:17 Vessels of less than ten tons shall carry lights.
s243:5 measured
{243:15 2
s243:16 hits
s243:22 42
s243:26 right
s243:33 37
"""####
}
