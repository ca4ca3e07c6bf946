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
[5:9 24
s5:10 per cent
s5:20 percent
s5:29 percentage
s5:41 euro~
s5:48 dollar~
s5:57 tonne~
s5:65 ton~
s5:71 kilogram~
s5:82 kilometre~
s5:94 metre~
s5:102 nautical mile~
s5:118 mile~
s5:125 hectare~
s5:135 litre~
s5:143 degree~
s5:152 member~
s5:161 vote~
s5:168 state~
s5:176 party~
s5:184 copy~
s5:191 copies
s5:199 language~
s5:210 unit~
s5:217 points
s6:3 number-word
[6:16 14
s6:17 one
s6:22 two
s6:27 three
s6:34 four
s6:40 five
s6:46 six
s6:51 seven
s6:58 eight
s6:65 nine
s6:71 ten
s6:76 twelve
s6:84 fifteen
s6:93 twenty
s6:101 thirty
s7:1 rules
[8:3 11
{8:5 7
s8:5 id
s8:9 en.determinacy.when.deadline
s9:5 category
s9:15 determinacy
s10:5 value
s10:12 when
s11:5 patterns
[12:7 11
s12:9 within [a|the] [maximum] [period of] [...2] <number> [...3] <time-unit>
s13:9 (no|not) later than
s14:9 (on or before|at the latest|at least|not less than) ...4 <time-unit>
s15:9 <number> [...3] <time-unit> [...2] (after|before|from|following|prior|of|in advance|notice)
s16:9 (for|during|of|after|every|upon) [a|the] [period of|term of|further|periods of] [...2] <number> [...2] <time-unit>
s17:9 (first|thirtieth|ninetieth|sixtieth|fifteenth|tenth|last|<ordinal>) day
s18:9 <number> <time-unit>
s19:9 by [the end of] <date>
s20:9 (on|from|until|before|after|as of|by) <date>
s21:9 <date>
s22:9 (annually|each year|every year|once a year|per year|yearly|monthly|quarterly|per annum|biennially|once every)
s23:5 source
s23:13 measurement notes, WHEN
s24:5 rationale
s24:16 A date or a term that a calendar can tell.
s25:5 examples
{26:7 2
s26:7 hits
[26:13 1
s26:15 It shall reply «within thirty days».
s27:7 misses
[27:15 1
s27:17 It shall reply promptly.
{28:5 8
s28:5 id
s28:9 en.determinacy.when.event
s29:5 category
s29:15 determinacy
s30:5 value
s30:12 when
s31:5 weight
s31:13 0.7
s32:5 patterns
[33:7 4
s33:9 (upon|on|at|from|after|following|before|prior to|until|pending) [the] [date of] [its|the] (entry into force|signature|ratification|deposit|receipt|accession|notification|expiry|expiration|completion|signing)
s34:9 date (of|on which)
s35:9 (enter|enters|come|comes) into force
s36:9 at the (time|date|end|beginning|expiry|request) of
s37:5 source
s37:13 measurement notes, WHEN
s38:5 rationale
s38:16 An event that can be told from the record.
s39:5 examples
{40:7 2
s40:7 hits
[40:13 1
s40:15 «Upon the entry into force» of this Pact it shall cease.
s41:7 misses
[41:15 1
s41:17 It shall cease in due course.
{42:5 7
s42:5 id
s42:9 en.determinacy.how-much.number
s43:5 category
s43:15 determinacy
s44:5 value
s44:12 how-much
s45:5 patterns
[46:7 7
s46:9 <number> [...1] <unit>
s47:9 (at least|not more than|no more than|not less than|not exceeding|exceeding|a minimum of|a maximum of|up to|a total of|equal to) [...1] <number>
s48:9 (two-thirds|three-fourths|three-quarters|simple majority|absolute majority|majority|unanimous|unanimity|unanimously|one vote|consensus|one half|quorum)
s49:9 <number> percent
s50:9 (basic duty|customs duties|customs duty|rate of duty|duty-free|free of duty|free of charge|quota|tariff~)
s51:9 (all|any) [new] (customs duties|quantitative restrictions|charges)
s52:9 (zero|nil|equal|same|identical|no less favourable|not less favourable|less favourable|no more|in full)
s53:5 source
s53:13 measurement notes, HOW MUCH
s54:5 rationale
s54:16 A quantity or a standard of comparison that can be checked.
s55:5 examples
{56:7 2
s56:7 hits
[56:13 1
s56:15 It needs a «majority».
s57:7 misses
[57:15 1
s57:17 It needs support.
{58:5 8
s58:5 id
s58:9 en.determinacy.what.act
s59:5 category
s59:15 determinacy
s60:5 value
s60:12 what
s61:5 weight
s61:13 1.0
s62:5 patterns
[63:7 3
s63:9 (notify|notifies|notified|deposit|deposited|submit|submitted|transmit|transmitted|communicate|communicated|inform|informed|publish|published|pay|paid|deliver|delivered|sign|signed|register|registered|circulate|circulated|certify|certified|forward|forwarded|send|sent|return|returned|return|surrender|hand over|disclose)
s64:9 (abolish|abolished|eliminate|eliminated|reduce|reduced|prohibit|prohibited|levy|levied|impose|imposed|charge|charged|refund|refunded|exempt|exempted|release|released|confiscate|confiscated|extradite|prosecute|punish|punishable|arrest|detain|detained|freeze)
s65:9 (appoint|appointed|elect|elected|convene|convened|vote|votes|nominate|nominated|select|selected|terminate|terminated|denounce|denounced|withdraw|withdrawn|ratify|ratified|accede|waive|waived|revoke|revoked)
s66:5 source
s66:13 measurement notes, WHAT; Abbott et al. 2000 p. 412
s67:5 rationale
s67:16 An act of which one can say whether it was done.
s68:5 examples
{69:7 2
s69:7 hits
[69:13 1
s69:15 It shall «notify» the depositary.
s70:7 misses
[70:15 1
s70:17 It shall promote peace.
{71:5 8
s71:5 id
s71:9 en.determinacy.what.function
s72:5 category
s72:15 determinacy
s73:5 value
s73:12 what
s74:5 weight
s74:13 0.4
s75:5 patterns
[76:7 1
s76:9 (designate|designated|meet|establish|established|replace|replaced|amend|amended|declare|declared|suspend|suspended|refuse|refused|issue|issued|request|requested|refer|referred|apply|applied|grant|granted|accord|accorded|permit|permitted|allow|allowed|authorize|require|required|maintain|introduce|introduced|institute|adopt rules|treat|treated|subject to|exceed|import|imported|export|exported)
s77:5 source
s77:13 measurement notes, WHAT
s78:5 rationale
s78:16 An act that can be told, though how it is done stays open.
s79:5 examples
{80:7 2
s80:7 hits
[80:13 1
s80:15 It may «refuse» the visa.
s81:7 misses
[81:15 1
s81:17 It may strive for it.
{82:5 7
s82:5 id
s82:9 en.determinacy.what.constitutive
s83:5 category
s83:15 determinacy
s84:5 value
s84:12 what
s85:5 patterns
[86:7 1
s86:9 (consist of|composed of|comprise|comprises|constitute|constitutes|integral part|depositary|depository|equally authentic|language~|original|headquarters|seat|entry into force|remain in force|valid|binding|without prejudice|shall prevail|shall apply|shall not apply|applies to|shall be deemed|shall be considered|shall mean|shall not affect|into force|open for|in writing|written|instrument of|instruments of|certified copies)
s87:5 source
s87:13 project
s88:5 rationale
s88:16 Legal status and form, which are one thing or the other.
s89:5 examples
{90:7 2
s90:7 hits
[90:13 1
s90:15 It shall be made «in writing».
s91:7 misses
[91:15 1
s91:17 It shall be made.
{92:5 8
s92:5 id
s92:9 en.determinacy.what.formula
s93:5 category
s93:15 determinacy
s94:5 value
s94:12 what
s95:5 weight
s95:13 1.0
s96:5 patterns
[97:7 7
s97:9 (remain|continue) in force
s98:9 (one vote|two-thirds|three-fourths|secret ballot|equally authentic|integral part|certified copies|open for signature|open for accession|open to accession|instrument~ of (ratification|accession|acceptance|approval)|depositary|official language~|working language~)
s99:9 (shall be (deposited|registered|ratified|signed|binding|null and void|published|counted|exempt|deleted|replaced|repealed|terminated|considered as|deemed to))
s100:9 (cease~ to (be|apply|have|hold)|takes effect|take effect|shall expire|shall lapse|shall supersede|shall prevail)
s101:9 (may|to) (denounce|withdraw from|accede|declare|extend the)
s102:9 (free of duty|duty-free|free of charge|customs duties|zero|abolish~|in accordance with the (timetable|schedule)|subject only to|shall not exceed|same as)
s103:9 (no derogation|no reservation~|no exceptional circumstances|no one shall|is prohibited|is not permitted|are not permitted)
s104:5 source
s104:13 project; codebook, level 5
s105:5 rationale
s105:16 Standard clauses of which only narrow questions remain.
s106:5 examples
{107:7 2
s107:7 hits
[107:13 1
s107:15 It «shall be deposited» in Rome.
s108:7 misses
[108:15 1
s108:17 It shall be promoted.
{109:5 7
s109:5 id
s109:9 en.determinacy.who.named
s110:5 category
s110:15 determinacy
s111:5 value
s111:12 who
s112:5 patterns
[113:7 2
s113:9 (each|every|either|neither|any|no|a|the|that) [contracting|state|member|other|importing|exporting|requesting|requested|sending|receiving|participating] (party|state|member|government)
s114:9 the (secretary-general|secretary general|depositary|secretariat|committee|commission|council|court|joint committee|general assembly|security council|board|director-general|registrar|prosecutor|president|conference|assembly|chairman|tribunal|panel|arbitral tribunal)
s115:5 source
s115:13 measurement notes, WHO; Rajamani 2016
s116:5 rationale
s116:16 One addressee that knows itself meant.
s117:5 examples
{118:7 2
s118:7 hits
[118:13 1
s118:15 «Each Party» shall reply.
s119:7 misses
[119:15 1
s119:17 Replies shall be sent.
{120:5 8
s120:5 id
s120:9 en.determinacy.circumstance.closed
s121:5 category
s121:15 determinacy
s122:5 value
s122:12 circumstance
s123:5 patterns
[124:7 3
s124:9 (if|unless|except|provided that|only if|only when|only|solely|exclusively|where|in cases where|in the event)
s125:9 in accordance with [the provisions of] (article|articles|paragraph|annex|section|chapter|rule)
s126:9 (subject to|under|pursuant to|referred to in|provided for in|specified in|set out in|listed in|defined in|laid down in|as defined|contemplated in|in accordance with) [the] [...3] (article|articles|paragraph|paragraphs|annex|annexes|section|chapter|appendix|schedule|protocol)
s127:5 not-after
[127:16 1
s127:17 (appropriate|necessary|possible|applicable|feasible)
s128:5 source
s128:13 measurement notes, CIRCUMSTANCE
s129:5 rationale
s129:16 A condition of fact, or one that another provision spells out.
s130:5 examples
{131:7 2
s131:7 hits
[131:13 1
s131:15 It lapses «if» no reply is made.
s132:7 misses
[132:15 1
s132:17 It may lapse.
{133:5 7
s133:5 id
s133:9 en.determinacy.closure.reference
s134:5 category
s134:15 determinacy
s135:5 value
s135:12 closure
s136:5 patterns
[137:7 4
s137:9 (article|articles|paragraph|paragraphs|annex|annexes|appendix|schedule|section|chapter|rule|protocol|list) [no] (<number>|ii|iii|iv|v|vi|vii|viii|ix|x|i|a|b|c|d)
s138:9 (this|preceding|foregoing) (article|paragraph)
s139:9 (resolution|regulation|directive|decision) [no] <number>
s140:9 (gatt 1994|gatt|wto agreement|harmonized system)
s141:5 source
s141:13 measurement notes, CLOSURE
s142:5 rationale
s142:16 A reference fixes what is meant elsewhere.
s143:5 examples
{144:7 2
s144:7 hits
[144:13 1
s144:15 The goods of «Annex 2» are free.
s145:7 misses
[145:15 1
s145:17 As listed below.
{146:5 7
s146:5 id
s146:9 en.determinacy.closure.definition
s147:5 category
s147:15 determinacy
s148:5 value
s148:12 closure
s149:5 patterns
[150:7 4
s150:9 (shall mean|is defined as|hereinafter|the term|that is to say|namely|as defined|has the meaning|the following|as follows|for the purposes of|the expression)
s151:9 (agreement|term|person|party|state|convention|products|goods|measure|authority|territory|institution|country|expression) [...6] means
s152:10 " means
s153:10 " , means
s154:5 source
s154:13 measurement notes, CLOSURE
s155:5 rationale
s155:16 A term is given a meaning or a list is closed.
s156:5 examples
{157:7 2
s157:7 hits
[157:13 1
s157:15 The «term "ship" means» any vessel.
s158:7 misses
[158:15 1
s158:17 Ships are vessels.
"""####
}
