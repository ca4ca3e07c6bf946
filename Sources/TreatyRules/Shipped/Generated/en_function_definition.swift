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
[19:7 47
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
s32:10 (is|are) considered (to be|as) (a|an|the|originated|originating|produced|wholly|goods|products|part|having|within)
s33:10 shall be deemed (a|an)
s34:10 references to ...12 (shall (be|mean|include|read|continue)|includes|include|are to be)
s35:10 (concept|notion) of ...2 (originating|origin)
s36:10 (property|property rights|products|goods|services|investment|investments) (shall include|shall cover|shall comprise) [,|:] [in particular|inter alia|the following]
s37:10 " (means|mean|includes|include|refers to|signifies|denotes|comprises)
s38:10 (tariffs|goods|products|territory|nationals|companies|investment|investments|measure|vessel|ship|vessels|ships|person|enterprise) means
s39:10 (referred to|mentioned|used) in this ...10 (includes|include|means|mean)
s40:10 refer~ to (in|as) ...6 it includes
s41:10 shall be (taken|read|understood|construed) (to refer|to mean|to include|as referring|as including)
s42:10 references to the ...20 (shall be|are to be|mean|means|for the purposes)
s43:10 (shall be|are|is|may be|may also be) (classified|treated|regarded) as (part|having|a|an|the|being|originating|if)
s44:10 definition of ...10 (set out|laid down|contained|given)
s45:10 (has|have) the following meaning~
s46:10 ^ in this (agreement|convention|protocol|article|chapter|treaty|statute) [:|,]
s47:10 ^ (a|an|the) ...4 includes (any|all|every|both|also|only)
s48:10 includes (any|all|every) ...30 but does not include
s49:10 for the purposes of (the|this|the present) <compact> [,] the following (are|is|shall be)
s50:10 (area|waters|zone|territory) (covered by|to which) ...5 <compact> ...2 (is|are|shall be|comprises|includes)
s51:10 that is to say
s52:10 " (designates|denotes|is understood)
s53:10 (by|under) [the] (term|expression|word|words) ...8 (is|are) (understood|meant)
s54:10 (is|are) [to be] (understood|meant) (by|under)
s55:10 to which (this|the present) <compact> [shall] (applies|apply) (are|is|shall be)
s56:10 which are the (subject|object) of (this|the present) <compact> (are|shall be)
s57:10 (boundary|frontier|line of demarcation|dividing line) ...4 (shall follow|follows|runs|shall run|coincides|shall coincide)
s58:10 (heading|expenditure|costs|price|value|expression|income|sector|territory) ...8 (comprises|comprise|covers|is composed of) [the following]
s59:10 shall be ...8 within the meaning of (part~|article|section|annex|paragraph)
s60:10 is understood as
s61:10 ^ the following shall be (considered|regarded|deemed|understood)
s62:10 constitutes the ...3 (boundary|line|limit)
s63:10 (shall be|are|is) deemed to (meet|satisfy|fulfil|originate|have)
s64:10 ^ definitions
s65:10 (may|shall|will) be considered (as|to be) [an] (originating|wholly)
s66:5 not-before
[67:7 2
s67:10 which
s68:10 (by|other|all|available|a|any|no|such|appropriate|legal|effective|judicial|diplomatic|peaceful|necessary|every|without|financial)
s69:5 not-inside
[70:7 10
s70:10 (by|all|other|appropriate|a|any) means [of]
s71:10 construed (to|so as|as)
s72:10 nothing ...12 construed
s73:10 (shall|should|will) be regarded as constituting
s74:10 deemed to be concluded
s75:10 constitut~ an (arrangement|agreement)
s76:10 shall be deemed to be (one party|bound|extended|accepted|received|acceptance|resolved|settled)
s77:10 (considered|regarded) [as|to be] [an] (integral|inseparable) part
s78:10 this means [that]
s79:10 (co-operation|cooperation|measures) shall include , but not
s80:5 unless
[81:7 8
s81:10 as (secret|confidential)
s82:10 status in
s83:10 nothing in (this|the) (agreement|convention|protocol|treaty|article|title)
s84:10 (arbitrator~|the dispute) ...14 deemed
s85:10 nothing in ...6 regarded
s86:10 not be (considered|regarded|deemed) as (depriving|altering)
s87:10 expression of concern
s88:10 ^ <preamble-verb>
s89:5 source
s89:13 project
s90:5 rationale
s90:16 Says what a term means, or what counts as what.
s91:5 examples
{92:7 2
s92:7 hits
[93:9 10
s93:12 A frigate «means any» ship.
s94:12 The expression "national" «designates» any individual possessing the nationality of a Contracting State.
s95:12 «By the term military vessels are understood» ships flying the naval ensign.
s96:12 «The following shall be deemed» to be wholly obtained in a Party: mineral products extracted from its soil.
s97:12 The taxes «which are the subject of this Convention are» the income tax and the wealth tax.
s98:12 The «boundary shall follow» the middle of the main channel of the river.
s99:12 For the purposes of the present Treaty, «territory means» the land and waters under sovereignty.
s100:12 "Resident" «signifies» a person liable to tax by reason of domicile.
s101:12 A person «is regarded as a» refugee who has lost the protection of his country.
s102:12 Goods «shall be considered originating» if they are wholly obtained in the territory of a Party.
s103:7 misses
[103:15 1
s103:17 They agree by means of a letter.
s104:5 measured
{104:15 2
s104:16 hits
s104:22 50
s104:26 right
s104:33 45
{105:5 9
s105:5 id
s105:9 en.function.definition.purposes
s106:5 category
s106:15 function
s107:5 value
s107:12 definition
s108:5 patterns
[109:7 3
s109:10 ^ for [the] purpose~ of (this|the present|these|article|articles|paragraph|paragraphs|section|chapter|annex)
s110:10 ^ for [the] purpose~ of (calculating|determining|computing) [the] ...8 (value|origin|amount|period|price|cost|threshold|margin|content)
s111:10 ^ (in|for) the (sense|application) of (this|the present|article)
s112:5 unless
[112:13 2
s112:15 (parties|authority|authorities|sub-committee|committee|council|commission|party|sides|signatories) (shall|may|will|agree|recognize|recognise|should|undertake) [to|,] <charging-verb>
s112:200 nothing in
s113:5 source
s113:13 project
s114:5 rationale
s114:16 A sentence that opens with the purposes of the treaty or article says how its words are to be taken, unless it goes on to charge somebody.
s115:5 examples
{116:7 2
s116:7 hits
[117:9 2
s117:12 «For the purposes of this» Article, a lake counts as a river.
s118:12 «For the purposes of the present» Treaty, territory means the land and waters under sovereignty.
s119:7 misses
[119:15 1
s119:17 For the purposes of this Article the Parties shall meet.
s120:5 measured
{120:15 2
s120:16 hits
s120:22 50
s120:26 right
s120:33 46
{121:5 8
s121:5 id
s121:9 en.function.definition.references
s122:5 category
s122:15 function
s123:5 value
s123:12 definition
s124:5 patterns
[125:7 3
s125:10 (reference|references) (in|to) ...16 (shall be|are|is) [to be] (construed|read|deemed|understood|taken|replaced)
s126:10 (schedule~|annex~|list~|protocol~|appendix) ...5 (set out|sets out|list|lists|specify|specifies|contain|contains|enumerate~) [the] (goods|products|sectors|measures|taxes|persons|territories|waters|rules|list|substances|species)
s127:10 (this|the present) <compact> (is|shall be) applicable (to|in)
s128:5 source
s128:13 project
s129:5 rationale
s129:16 Says how references are read, and where the goods or persons meant are listed.
s130:5 examples
{131:7 2
s131:7 hits
[132:9 4
s132:12 Any «reference to the Governor shall be read» as one to the President.
s133:12 «This Convention is applicable to» sailors who live in either State.
s134:12 Any «reference to the Community shall be read» as a reference to the Union.
s135:12 The «Schedules to this Treaty set out the goods» to which it applies.
s136:7 misses
[136:15 1
s136:17 The Parties shall refer the matter to the Council.
s137:5 measured
{137:15 2
s137:16 hits
s137:22 50
s137:26 right
s137:33 45
{138:5 10
s138:5 id
s138:9 en.function.definition.applies-to
s139:5 category
s139:15 function
s140:5 value
s140:12 definition
s141:5 patterns
[142:7 4
s142:10 ^ [the] <norm-part> ...16 (shall|will|does|do) [<reach-adverb>] <reaching> [<reach-adverb>] <in-respect>
s143:10 ^ (notwithstanding|subject to|without prejudice to|in addition to|except as) ...30 shall [<reach-adverb>] <reaching> [<reach-adverb>] <in-respect>
s144:10 ^ [the] <norm-part> ...16 [<reach-adverb>] (applies|apply|extends|extend) [<reach-adverb>] <in-respect>
s145:10 ^ [the] <norm-part> ...16 (shall|is|are) [<reach-adverb>] [be] applicable <in-respect>
s146:5 not-after
[146:16 2
s146:17 this
s146:23 the present
s147:5 unless
[147:13 1
s147:15 (does|do|shall) not [also|likewise|further] <reaching> [<reach-adverb>] <in-respect>
s148:5 source
s148:13 project
s149:5 rationale
s149:16 Says whom or what a rule reaches.
s150:5 examples
{151:7 2
s151:7 hits
[151:13 1
s151:15 «The provisions of this Part shall also apply to» salvors.
s152:7 misses
[152:15 1
s152:17 The Parties shall apply to the Court.
s153:5 measured
{153:15 2
s153:16 hits
s153:22 50
s153:26 right
s153:33 48
{154:5 11
s154:5 id
s154:9 en.function.definition.scope
s155:5 category
s155:15 function
s156:5 value
s156:12 definition
s157:5 patterns
[158:7 28
s158:10 <treaty-here> (<compact>|<treaty-part>) [shall] [<also-word>] <cover-verb> [<also-word>] <reach-word>
s159:10 this <compact> shall apply , ...6 to
s160:10 provisions [of this <treaty-part>|of this <compact>] [of paragraph 1] (shall|will) [likewise|also] (apply|be applied) to
s161:10 provisions of (paragraph|article|this) ...4 (shall|will) [likewise|also] apply to
s162:10 (article~|articles|paragraph~|paragraphs) ...10 (also|equally) [apply|applies|be applied] to
s163:10 (this|the present) (<compact>|<treaty-part>) (does|shall) not apply (to|in)
s164:10 (agreement|convention|protocol|chapter|title|article) shall apply : to
s165:10 applies neither to
s166:10 (this|the present) (chapter|part|section|title|article|annex) (covers|shall cover)
s167:10 (chapter|part|agreement|convention) ...4 (do|does|shall) not extend to
s168:10 (also|be) covered by the provisions of this
s169:10 scope of (this|the) (<compact>|<treaty-part>|application) ...4 (shall|is|are|includes|extends|covers)
s170:10 (falls|fall) ...2 within the scope
s171:10 provisions of ...16 be applicable (in|to)
s172:10 jurisdiction only with respect to
s173:10 has jurisdiction ...8 with respect to
s174:10 jurisdiction of the (court|tribunal) (shall be limited|comprises|extends)
s175:10 ^ it does not apply to
s176:10 shall apply to (tax|taxation|all|any|those|such|existing|measures|products|goods|services|investments|disputes|persons|nationals|ships|vessels|aircraft|non-originating|industrial|agricultural)
s177:10 (convention|conventions|agreement|protocol|treaty|chapter|annex) shall apply (until|from|when|where|if|whenever|to|in|as from|throughout)
s178:10 (be|is|are) governed by [the (provisions|rules) of] (annex|protocol|this|chapter|title|part|section)
s179:10 (provisions|arrangements|rules) ...6 shall [also] apply to (products|goods|persons|trade|all|the)
s180:10 (conventions|agreement|convention|protocol) shall apply (from|only|in|equally)
s181:10 application of (the|this) ...6 (conventions|convention|protocol|agreement) ...6 shall (cease|extend)
s182:10 paragraph~ ...3 shall apply only (to|in respect of|if)
s183:10 (protocol|annex) ...3 (lays down|sets out|specifies|contains) the [other|specific|special] (rules|tariff|arrangements|conditions|list|methods)
s184:10 for the purposes of determining whether ...4 (good|goods|product)
s185:10 (agreement|convention|protocol|chapter) (covers|cover|shall cover)
s186:5 not-before
[186:17 2
s186:18 that
s186:24 which
s187:5 not-inside
[187:17 7
s187:19 shall extend to the territory
s187:52 (stipulated|provisions) ...6 this article shall not apply
s187:113 metropolitan territories
s187:141 for whose international relations
s187:178 applies to every inspection
s187:209 this article shall not apply to
s187:244 agree ...10 shall not apply
s188:5 unless
[188:13 5
s188:15 in disputes
s188:30 rules of procedure and
s188:56 (at the time of|when) ...4 (signature|ratification|signing|ratifying)
s188:129 international relations
s188:156 kingdom of the netherlands ...10 (aruba|antilles)
s189:5 source
s189:13 project
s190:5 rationale
s190:16 Says what is covered.
s191:5 examples
{192:7 2
s192:7 hits
[193:9 5
s193:12 «This Agreement applies to» fish.
s194:12 «The present Convention applies to» documents drawn up in the territory of one State and to be produced in another.
s195:12 «This Part covers» measures affecting the supply of services.
s196:12 «Articles 3 to 9 apply equally to» leased aircraft.
s197:12 Nothing in «this Chapter applies to» pensions.
s198:7 misses
[198:15 1
s198:17 They apply for it.
s199:5 measured
{199:15 2
s199:16 hits
s199:22 50
s199:26 right
s199:33 43
{200:5 10
s200:5 id
s200:9 en.function.definition.origin
s201:5 category
s201:15 function
s202:5 value
s202:12 definition
s203:5 patterns
[204:7 11
s204:10 shall be treated as originating
s205:10 (not|do|does|to) confer (origin|originating)
s206:10 deemed (as|to be) ...4 originating
s207:10 considered [as|to be] ...2 (originating|wholly)
s208:10 (retain|lose|obtain|acquire|confer|keep) ...3 (originating|origin) (status|character)
s209:10 taken into account (for|in|when) determining (whether|the origin|if)
s210:10 rules of origin (are|shall be) (set out|laid down|contained)
s211:10 lays down the rules of origin
s212:10 (origin of|originating) goods ...12 (determined|defined)
s213:10 (goods|products) ...8 (originated|originating) (from|in) ...8 (shall be|are) the (goods|products)
s214:10 wholly (produced|obtained) ...30 (deemed|considered|qualif~)
s215:5 not-before
[215:17 1
s215:19 (may|can) be
s216:5 unless
[216:13 1
s216:15 documents
s217:5 source
s217:13 project
s218:5 rationale
s218:16 Rules of origin say what counts as a product of a Party.
s219:5 examples
{220:7 2
s220:7 hits
[220:13 1
s220:15 The good shall «retain its originating character».
s221:7 misses
[221:15 1
s221:17 Duties on goods originating in Peru are abolished.
s222:5 measured
{222:15 2
s222:16 hits
s222:22 50
s222:26 right
s222:33 50
{223:5 10
s223:5 id
s223:9 en.function.definition.item
s224:5 category
s224:15 function
s225:5 value
s225:12 definition
s226:5 patterns
[227:7 1
s227:10 ^ (children|persons|products|goods|finished goods|vessels|ships|devices|explosive charges|articles|materials|loss or damage|the sectors|companies) (of|that|which|who|caused|from|for|containing)
s228:5 unless
[228:13 3
s228:15 contact points
s228:33 establish
s228:46 (shall|may|will|must|should|is|undertake|agree|has|can)
s229:5 not-inside
[229:17 2
s229:19 articles of agreement
s229:44 children of ...3 (member|worker)
s230:5 source
s230:13 project
s231:5 rationale
s231:16 An item of a list that only names what falls under a rule says what is covered.
s232:5 examples
{233:7 2
s233:7 hits
[233:13 1
s233:15 «Vessels of» less than ten tons;
s234:7 misses
[234:15 1
s234:17 Vessels of less than ten tons shall carry lights.
s235:5 measured
{235:15 2
s235:16 hits
s235:22 42
s235:26 right
s235:33 37
"""####
}
