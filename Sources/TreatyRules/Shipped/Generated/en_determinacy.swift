// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_determinacy: StaticString = ####"""
{2:1 4
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 2
s5:3 unit
[5:9 26
s5:10 per cent
s5:20 percent
s5:29 percentage
s5:41 euro~n
s5:49 dollar~n
s5:60 (metric|gross|net|long) (tonne~n|ton~n)
s5:102 tonne~n
s5:111 ton~n
s5:118 kilogram~n
s5:130 kilometre~n
s5:143 metre~n
s5:152 nautical mile~n
s5:169 mile~n
s5:177 hectare~n
s5:188 litre~n
s5:197 degree~n
s5:207 member~n
s5:217 vote~n
s5:225 states
s5:233 copy~n
s5:241 copies
s5:249 language~n
s5:261 unit
s5:267 units
s5:274 points
s5:283 (contracting|member) states
s7:3 citing-head
[7:16 15
s7:17 agreement~n
s7:30 convention~n
s7:44 treaty~n
s7:54 protocol~n
s7:66 note~n
s7:74 letter~n
s7:84 decision~n
s7:96 resolution~n
s7:110 law
s7:115 act
s7:120 regulation~n
s7:134 directive~n
s7:147 declaration~n
s7:162 charter
s7:171 memorandum
s8:1 rules
[9:3 11
{9:5 9
s9:5 id
s9:9 en.determinacy.when.deadline
s10:5 category
s10:15 determinacy
s11:5 value
s11:12 when
s12:5 patterns
[13:7 11
s13:9 within [a|the] [maximum] [period of] [...2] <number> [...3] <time-unit>
s14:9 (no|not) later than
s15:9 (on or before|at the latest|at least|not less than) ...4 <time-unit>
s16:9 <number> [...3] <time-unit> [...2] (after|before|from|following|prior|of|in advance|notice)
s17:9 (for|during|of|after|every|upon) [a|the] [period of|term of|further|periods of] [...2] <number> [...2] <time-unit>
s18:9 (first|thirtieth|ninetieth|sixtieth|fifteenth|tenth|last|<ordinal>) day
s19:9 <number> <time-unit>
s20:9 by [the end of] <date>
s21:9 (on|from|until|before|after|as of|by) <date>
s22:9 <date>
s23:9 (annually|each year|every year|once a year|per year|yearly|monthly|quarterly|per annum|biennially|once every)
s24:5 not-inside
[24:17 4
s24:19 (signed|done|concluded|dated|held|adopted|made|approved|published) ...6 <date>
s24:101 <citing-head> ...6 of <date>
s24:133 (decision|resolution|regulation|law|act|directive) no ...6 <date>
s24:202 as amended ...4 <date>
s25:5 source
s25:13 measurement notes, WHEN
s26:5 rationale
s26:16 A date or a term that a calendar can tell.
s27:5 measured
{27:15 2
s27:16 hits
s27:22 50
s27:26 right
s27:33 41
s28:5 examples
{29:7 2
s29:7 hits
[29:13 1
s29:15 It shall reply «within thirty days».
s30:7 misses
[30:15 1
s30:17 It shall reply promptly.
{31:5 9
s31:5 id
s31:9 en.determinacy.when.event
s32:5 category
s32:15 determinacy
s33:5 value
s33:12 when
s34:5 weight
s34:13 0.7
s35:5 patterns
[36:7 4
s36:9 (upon|on|at|from|after|following|before|prior to|until|pending) [the] [date of] [its|the] (entry into force|signature|ratification|deposit|receipt|accession|notification|expiry|expiration|completion|signing)
s37:9 date (of|on which)
s38:9 (enter|enters|come|comes) into force
s39:9 at the (time|date|end|beginning|expiry|request) of
s40:5 source
s40:13 measurement notes, WHEN
s41:5 rationale
s41:16 An event that can be told from the record.
s42:5 measured
{42:15 2
s42:16 hits
s42:22 50
s42:26 right
s42:33 46
s43:5 examples
{44:7 2
s44:7 hits
[44:13 1
s44:15 «Upon the entry into force» of this Pact it shall cease.
s45:7 misses
[45:15 1
s45:17 It shall cease in due course.
{46:5 9
s46:5 id
s46:9 en.determinacy.how-much.number
s47:5 category
s47:15 determinacy
s48:5 value
s48:12 how-much
s49:5 patterns
[50:7 7
s50:9 <number> <unit>
s51:9 (at least|not more than|no more than|not less than|not exceeding|exceeding|a minimum of|a maximum of|up to|a total of|equal to) [...1] <number>
s52:9 (two-thirds|three-fourths|three-quarters|simple majority|absolute majority|majority|unanimous|unanimity|unanimously|one vote|consensus|one half|quorum)
s53:9 (basic duty|customs duties|customs duty|rate of duty|duty-free|free of duty|free of charge|quota|tariff)
s54:9 (all|any) [new] (customs duties|quantitative restrictions|charges)
s55:9 (zero|nil|equal|identical|no less favourable|not less favourable|less favourable|no more|in full)
s56:9 the same (treatment|rate~n|condition~n|term~n|right~n|duty~n|exemption~n|level~n|amount~n|privilege~n|period~n|immunity~n|manner|extent|rules|facilities)
s57:5 not-inside
[57:17 5
s57:19 agreement on tariffs and trade
s57:53 non-tariff
s57:67 tariff (classification|line~|lines|nomenclature)
s57:119 (the|both|between|our|these) two [contracting|member] states
s57:183 one state
s58:5 source
s58:13 measurement notes, HOW MUCH
s59:5 rationale
s59:16 A quantity or a standard of comparison that can be checked.
s60:5 measured
{60:15 2
s60:16 hits
s60:22 50
s60:26 right
s60:33 43
s61:5 examples
{62:7 2
s62:7 hits
[62:13 1
s62:15 It needs a «majority».
s63:7 misses
[63:15 1
s63:17 It needs support.
{64:5 9
s64:5 id
s64:9 en.determinacy.what.act
s65:5 category
s65:15 determinacy
s66:5 value
s66:12 what
s67:5 weight
s67:13 1.0
s68:5 patterns
[69:7 3
s69:9 (notify|notifies|notified|deposit|deposited|submit|submitted|transmit|transmitted|communicate|communicated|inform|informed|publish|published|pay|paid|deliver|delivered|sign|signed|register|registered|circulate|circulated|certify|certified|forward|forwarded|send|sent|return|returned|return|surrender|hand over|disclose)
s70:9 (abolish|abolished|eliminate|eliminated|reduce|reduced|prohibit|prohibited|levy|levied|impose|imposed|charge|charged|refund|refunded|exempt|exempted|release|released|confiscate|confiscated|extradite|prosecute|punish|punishable|arrest|detain|detained|freeze)
s71:9 (appoint|appointed|elect|elected|convene|convened|vote|votes|nominate|nominated|select|selected|terminate|terminated|denounce|denounced|withdraw|withdrawn|ratify|ratified|accede|waive|waived|revoke|revoked)
s72:5 source
s72:13 measurement notes, WHAT; Abbott et al. 2000 p. 412
s73:5 rationale
s73:16 An act of which one can say whether it was done.
s74:5 measured
{74:15 2
s74:16 hits
s74:22 50
s74:26 right
s74:33 44
s75:5 examples
{76:7 2
s76:7 hits
[76:13 1
s76:15 It shall «notify» the depositary.
s77:7 misses
[77:15 1
s77:17 It shall promote peace.
{78:5 9
s78:5 id
s78:9 en.determinacy.what.function
s79:5 category
s79:15 determinacy
s80:5 value
s80:12 what
s81:5 weight
s81:13 0.4
s82:5 patterns
[83:7 1
s83:9 (designate|designated|meet|establish|established|replace|replaced|amend|amended|declare|declared|suspend|suspended|refuse|refused|issue|issued|request|requested|refer|referred|apply|applied|grant|granted|accord|accorded|permit|permitted|allow|allowed|authorize|require|required|maintain|introduce|introduced|institute|adopt rules|treat|treated|subject to|exceed|import|imported|export|exported)
s84:5 source
s84:13 measurement notes, WHAT
s85:5 rationale
s85:16 An act that can be told, though how it is done stays open.
s86:5 measured
{86:15 2
s86:16 hits
s86:22 50
s86:26 right
s86:33 45
s87:5 examples
{88:7 2
s88:7 hits
[88:13 1
s88:15 It may «refuse» the visa.
s89:7 misses
[89:15 1
s89:17 It may strive for it.
{90:5 8
s90:5 id
s90:9 en.determinacy.what.constitutive
s91:5 category
s91:15 determinacy
s92:5 value
s92:12 what
s93:5 patterns
[94:7 1
s94:9 (consist of|composed of|comprise|comprises|constitute|constitutes|integral part|depositary|depository|equally authentic|language~|original|headquarters|seat|entry into force|remain in force|valid|binding|without prejudice|shall prevail|shall apply|shall not apply|applies to|shall be deemed|shall be considered|shall mean|shall not affect|into force|open for|in writing|written|instrument of|instruments of|certified copies)
s95:5 source
s95:13 project
s96:5 rationale
s96:16 Legal status and form, which are one thing or the other.
s97:5 measured
{97:15 2
s97:16 hits
s97:22 50
s97:26 right
s97:33 44
s98:5 examples
{99:7 2
s99:7 hits
[99:13 1
s99:15 It shall be made «in writing».
s100:7 misses
[100:15 1
s100:17 It shall be made.
{101:5 9
s101:5 id
s101:9 en.determinacy.what.formula
s102:5 category
s102:15 determinacy
s103:5 value
s103:12 what
s104:5 weight
s104:13 1.0
s105:5 patterns
[106:7 11
s106:9 (remain|continue) in force
s107:9 (one vote|two-thirds|three-fourths|secret ballot|equally authentic|integral part|certified copies|open for signature|open for accession|open to accession|instrument~ of (ratification|accession|acceptance|approval)|depositary|official language~|working language~)
s108:9 (shall be (deposited|registered|ratified|signed|binding|null and void|published|counted|exempt|deleted|replaced|repealed|terminated|considered as|deemed to|admitted|waived|relieved))
s109:9 (extend|renew|prolong) [further] the (mandate|mandates|term|tenure|deployment|authorization|period)
s110:9 (is|are|be) [hereby] (relieved|released|exempt|exempted|admitted|substituted|deleted|repealed|replaced)
s111:9 (shall not|does not|do not) (be obliged to|be required to|imply|affect the interpretation)
s112:9 shall take place (on|at|in)
s113:9 (cease~ to (be|apply|have|hold)|takes effect|take effect|shall expire|shall lapse|shall supersede|shall prevail)
s114:9 (may|to) (denounce|withdraw from|accede|declare|extend the)
s115:9 (free of duty|duty-free|free of charge|customs duties|zero|abolish~|in accordance with the (timetable|schedule)|subject only to|shall not exceed|same as)
s116:9 (no derogation|no reservation~|no exceptional circumstances|no one shall|is prohibited|is not permitted|are not permitted)
s117:5 source
s117:13 project; codebook, level 5
s118:5 rationale
s118:16 Standard clauses of which only narrow questions remain.
s119:5 measured
{119:15 2
s119:16 hits
s119:22 50
s119:26 right
s119:33 46
s120:5 examples
{121:7 2
s121:7 hits
[121:13 1
s121:15 It «shall be deposited» in Rome.
s122:7 misses
[122:15 1
s122:17 It shall be promoted.
{123:5 8
s123:5 id
s123:9 en.determinacy.who.named
s124:5 category
s124:15 determinacy
s125:5 value
s125:12 who
s126:5 patterns
[127:7 2
s127:9 (each|every|either|neither|any|no|a|the|that) [contracting|state|member|other|importing|exporting|requesting|requested|sending|receiving|participating] (party|state|member|government)
s128:9 the (secretary-general|secretary general|depositary|secretariat|committee|commission|council|court|joint committee|general assembly|security council|board|director-general|registrar|prosecutor|president|conference|assembly|chairman|tribunal|panel|arbitral tribunal)
s129:5 source
s129:13 measurement notes, WHO; Rajamani 2016
s130:5 rationale
s130:16 One addressee that knows itself meant.
s131:5 measured
{131:15 2
s131:16 hits
s131:22 50
s131:26 right
s131:33 43
s132:5 examples
{133:7 2
s133:7 hits
[133:13 1
s133:15 «Each Party» shall reply.
s134:7 misses
[134:15 1
s134:17 Replies shall be sent.
{135:5 9
s135:5 id
s135:9 en.determinacy.circumstance.closed
s136:5 category
s136:15 determinacy
s137:5 value
s137:12 circumstance
s138:5 patterns
[139:7 3
s139:9 (if|unless|except|provided that|only if|only when|only|solely|exclusively|where|in cases where|in the event)
s140:9 in accordance with [the provisions of] (article|articles|paragraph|annex|section|chapter|rule)
s141:9 (subject to|under|pursuant to|referred to in|provided for in|specified in|set out in|listed in|defined in|laid down in|as defined|contemplated in|in accordance with) [the] [...3] (article|articles|paragraph|paragraphs|annex|annexes|section|chapter|appendix|schedule|protocol)
s142:5 not-after
[142:16 1
s142:17 (appropriate|necessary|possible|applicable|feasible)
s143:5 source
s143:13 measurement notes, CIRCUMSTANCE
s144:5 rationale
s144:16 A condition of fact, or one that another provision spells out.
s145:5 measured
{145:15 2
s145:16 hits
s145:22 50
s145:26 right
s145:33 46
s146:5 examples
{147:7 2
s147:7 hits
[147:13 1
s147:15 It lapses «if» no reply is made.
s148:7 misses
[148:15 1
s148:17 It may lapse.
{149:5 8
s149:5 id
s149:9 en.determinacy.closure.reference
s150:5 category
s150:15 determinacy
s151:5 value
s151:12 closure
s152:5 patterns
[153:7 4
s153:9 (article|articles|paragraph|paragraphs|annex|annexes|appendix|schedule|section|chapter|rule|protocol|list) [no] (<number>|ii|iii|iv|v|vi|vii|viii|ix|x|i|a|b|c|d)
s154:9 (this|preceding|foregoing) (article|paragraph)
s155:9 (resolution|regulation|directive|decision) [no] <number>
s156:9 (gatt 1994|gatt|wto agreement|harmonized system)
s157:5 source
s157:13 measurement notes, CLOSURE
s158:5 rationale
s158:16 A reference fixes what is meant elsewhere.
s159:5 measured
{159:15 2
s159:16 hits
s159:22 50
s159:26 right
s159:33 50
s160:5 examples
{161:7 2
s161:7 hits
[161:13 1
s161:15 The goods of «Annex 2» are free.
s162:7 misses
[162:15 1
s162:17 As listed below.
{163:5 10
s163:5 id
s163:9 en.determinacy.closure.definition
s164:5 category
s164:15 determinacy
s165:5 value
s165:12 closure
s166:5 patterns
[167:7 5
s167:9 (shall mean|is defined as|hereinafter|the term|that is to say|namely|as defined|has the meaning|the following|as follows|the expression)
s168:9 for the purposes of (this|article~n|paragraph~n|subparagraph~n|section~n|chapter~n|the present)
s169:9 (agreement|term|person|party|state|convention|products|goods|measure|authority|territory|institution|country|expression) [...6] means
s170:10 " means
s171:10 " , means
s172:5 not-after
[172:16 6
s172:18 in particular
s172:35 paragraph~n
s172:50 subparagraph~n
s172:68 stages
s172:77 agreement
s172:89 agreement~n
s173:5 not-inside
[173:17 6
s173:19 (reads|read|reading|inform|informs|honour|propose|proposes) ...8 as follows
s173:98 by means
s173:110 means of
s173:122 (effective|appropriate|available|other|all|necessary|any|same|such|legal|peaceful|suitable|the|no) means
s173:230 (may|can) be as follows
s173:257 proposes the following
s174:5 source
s174:13 measurement notes, CLOSURE
s175:5 rationale
s175:16 A term is given a meaning or a list is closed.
s176:5 measured
{176:15 2
s176:16 hits
s176:22 50
s176:26 right
s176:33 43
s177:5 examples
{178:7 2
s178:7 hits
[178:13 1
s178:15 The «term "ship" means» any vessel.
s179:7 misses
[179:15 1
s179:17 Ships are vessels.
"""####
}
