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
{5:3 1
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
s6:1 rules
[7:3 11
{7:5 7
s7:5 id
s7:9 en.determinacy.when.deadline
s8:5 category
s8:15 determinacy
s9:5 value
s9:12 when
s10:5 patterns
[11:7 11
s11:9 within [a|the] [maximum] [period of] [...2] <number> [...3] <time-unit>
s12:9 (no|not) later than
s13:9 (on or before|at the latest|at least|not less than) ...4 <time-unit>
s14:9 <number> [...3] <time-unit> [...2] (after|before|from|following|prior|of|in advance|notice)
s15:9 (for|during|of|after|every|upon) [a|the] [period of|term of|further|periods of] [...2] <number> [...2] <time-unit>
s16:9 (first|thirtieth|ninetieth|sixtieth|fifteenth|tenth|last|<ordinal>) day
s17:9 <number> <time-unit>
s18:9 by [the end of] <date>
s19:9 (on|from|until|before|after|as of|by) <date>
s20:9 <date>
s21:9 (annually|each year|every year|once a year|per year|yearly|monthly|quarterly|per annum|biennially|once every)
s22:5 source
s22:13 measurement notes, WHEN
s23:5 rationale
s23:16 A date or a term that a calendar can tell.
s24:5 examples
{25:7 2
s25:7 hits
[25:13 1
s25:15 It shall reply «within thirty days».
s26:7 misses
[26:15 1
s26:17 It shall reply promptly.
{27:5 8
s27:5 id
s27:9 en.determinacy.when.event
s28:5 category
s28:15 determinacy
s29:5 value
s29:12 when
s30:5 weight
s30:13 0.7
s31:5 patterns
[32:7 4
s32:9 (upon|on|at|from|after|following|before|prior to|until|pending) [the] [date of] [its|the] (entry into force|signature|ratification|deposit|receipt|accession|notification|expiry|expiration|completion|signing)
s33:9 date (of|on which)
s34:9 (enter|enters|come|comes) into force
s35:9 at the (time|date|end|beginning|expiry|request) of
s36:5 source
s36:13 measurement notes, WHEN
s37:5 rationale
s37:16 An event that can be told from the record.
s38:5 examples
{39:7 2
s39:7 hits
[39:13 1
s39:15 «Upon the entry into force» of this Pact it shall cease.
s40:7 misses
[40:15 1
s40:17 It shall cease in due course.
{41:5 7
s41:5 id
s41:9 en.determinacy.how-much.number
s42:5 category
s42:15 determinacy
s43:5 value
s43:12 how-much
s44:5 patterns
[45:7 7
s45:9 <number> [...1] <unit>
s46:9 (at least|not more than|no more than|not less than|not exceeding|exceeding|a minimum of|a maximum of|up to|a total of|equal to) [...1] <number>
s47:9 (two-thirds|three-fourths|three-quarters|simple majority|absolute majority|majority|unanimous|unanimity|unanimously|one vote|consensus|one half|quorum)
s48:9 <number> percent
s49:9 (basic duty|customs duties|customs duty|rate of duty|duty-free|free of duty|free of charge|quota|tariff~)
s50:9 (all|any) [new] (customs duties|quantitative restrictions|charges)
s51:9 (zero|nil|equal|same|identical|no less favourable|not less favourable|less favourable|no more|in full)
s52:5 source
s52:13 measurement notes, HOW MUCH
s53:5 rationale
s53:16 A quantity or a standard of comparison that can be checked.
s54:5 examples
{55:7 2
s55:7 hits
[55:13 1
s55:15 It needs a «majority».
s56:7 misses
[56:15 1
s56:17 It needs support.
{57:5 8
s57:5 id
s57:9 en.determinacy.what.act
s58:5 category
s58:15 determinacy
s59:5 value
s59:12 what
s60:5 weight
s60:13 1.0
s61:5 patterns
[62:7 3
s62:9 (notify|notifies|notified|deposit|deposited|submit|submitted|transmit|transmitted|communicate|communicated|inform|informed|publish|published|pay|paid|deliver|delivered|sign|signed|register|registered|circulate|circulated|certify|certified|forward|forwarded|send|sent|return|returned|return|surrender|hand over|disclose)
s63:9 (abolish|abolished|eliminate|eliminated|reduce|reduced|prohibit|prohibited|levy|levied|impose|imposed|charge|charged|refund|refunded|exempt|exempted|release|released|confiscate|confiscated|extradite|prosecute|punish|punishable|arrest|detain|detained|freeze)
s64:9 (appoint|appointed|elect|elected|convene|convened|vote|votes|nominate|nominated|select|selected|terminate|terminated|denounce|denounced|withdraw|withdrawn|ratify|ratified|accede|waive|waived|revoke|revoked)
s65:5 source
s65:13 measurement notes, WHAT; Abbott et al. 2000 p. 412
s66:5 rationale
s66:16 An act of which one can say whether it was done.
s67:5 examples
{68:7 2
s68:7 hits
[68:13 1
s68:15 It shall «notify» the depositary.
s69:7 misses
[69:15 1
s69:17 It shall promote peace.
{70:5 8
s70:5 id
s70:9 en.determinacy.what.function
s71:5 category
s71:15 determinacy
s72:5 value
s72:12 what
s73:5 weight
s73:13 0.4
s74:5 patterns
[75:7 1
s75:9 (designate|designated|meet|establish|established|replace|replaced|amend|amended|declare|declared|suspend|suspended|refuse|refused|issue|issued|request|requested|refer|referred|apply|applied|grant|granted|accord|accorded|permit|permitted|allow|allowed|authorize|require|required|maintain|introduce|introduced|institute|adopt rules|treat|treated|subject to|exceed|import|imported|export|exported)
s76:5 source
s76:13 measurement notes, WHAT
s77:5 rationale
s77:16 An act that can be told, though how it is done stays open.
s78:5 examples
{79:7 2
s79:7 hits
[79:13 1
s79:15 It may «refuse» the visa.
s80:7 misses
[80:15 1
s80:17 It may strive for it.
{81:5 7
s81:5 id
s81:9 en.determinacy.what.constitutive
s82:5 category
s82:15 determinacy
s83:5 value
s83:12 what
s84:5 patterns
[85:7 1
s85:9 (consist of|composed of|comprise|comprises|constitute|constitutes|integral part|depositary|depository|equally authentic|language~|original|headquarters|seat|entry into force|remain in force|valid|binding|without prejudice|shall prevail|shall apply|shall not apply|applies to|shall be deemed|shall be considered|shall mean|shall not affect|into force|open for|in writing|written|instrument of|instruments of|certified copies)
s86:5 source
s86:13 project
s87:5 rationale
s87:16 Legal status and form, which are one thing or the other.
s88:5 examples
{89:7 2
s89:7 hits
[89:13 1
s89:15 It shall be made «in writing».
s90:7 misses
[90:15 1
s90:17 It shall be made.
{91:5 8
s91:5 id
s91:9 en.determinacy.what.formula
s92:5 category
s92:15 determinacy
s93:5 value
s93:12 what
s94:5 weight
s94:13 1.0
s95:5 patterns
[96:7 11
s96:9 (remain|continue) in force
s97:9 (one vote|two-thirds|three-fourths|secret ballot|equally authentic|integral part|certified copies|open for signature|open for accession|open to accession|instrument~ of (ratification|accession|acceptance|approval)|depositary|official language~|working language~)
s98:9 (shall be (deposited|registered|ratified|signed|binding|null and void|published|counted|exempt|deleted|replaced|repealed|terminated|considered as|deemed to|admitted|waived|relieved))
s99:9 (extend|renew|prolong) [further] the (mandate|mandates|term|tenure|deployment|authorization|period)
s100:9 (is|are|be) [hereby] (relieved|released|exempt|exempted|admitted|substituted|deleted|repealed|replaced)
s101:9 (shall not|does not|do not) (be obliged to|be required to|imply|affect the interpretation)
s102:9 shall take place (on|at|in)
s103:9 (cease~ to (be|apply|have|hold)|takes effect|take effect|shall expire|shall lapse|shall supersede|shall prevail)
s104:9 (may|to) (denounce|withdraw from|accede|declare|extend the)
s105:9 (free of duty|duty-free|free of charge|customs duties|zero|abolish~|in accordance with the (timetable|schedule)|subject only to|shall not exceed|same as)
s106:9 (no derogation|no reservation~|no exceptional circumstances|no one shall|is prohibited|is not permitted|are not permitted)
s107:5 source
s107:13 project; codebook, level 5
s108:5 rationale
s108:16 Standard clauses of which only narrow questions remain.
s109:5 examples
{110:7 2
s110:7 hits
[110:13 1
s110:15 It «shall be deposited» in Rome.
s111:7 misses
[111:15 1
s111:17 It shall be promoted.
{112:5 7
s112:5 id
s112:9 en.determinacy.who.named
s113:5 category
s113:15 determinacy
s114:5 value
s114:12 who
s115:5 patterns
[116:7 2
s116:9 (each|every|either|neither|any|no|a|the|that) [contracting|state|member|other|importing|exporting|requesting|requested|sending|receiving|participating] (party|state|member|government)
s117:9 the (secretary-general|secretary general|depositary|secretariat|committee|commission|council|court|joint committee|general assembly|security council|board|director-general|registrar|prosecutor|president|conference|assembly|chairman|tribunal|panel|arbitral tribunal)
s118:5 source
s118:13 measurement notes, WHO; Rajamani 2016
s119:5 rationale
s119:16 One addressee that knows itself meant.
s120:5 examples
{121:7 2
s121:7 hits
[121:13 1
s121:15 «Each Party» shall reply.
s122:7 misses
[122:15 1
s122:17 Replies shall be sent.
{123:5 8
s123:5 id
s123:9 en.determinacy.circumstance.closed
s124:5 category
s124:15 determinacy
s125:5 value
s125:12 circumstance
s126:5 patterns
[127:7 3
s127:9 (if|unless|except|provided that|only if|only when|only|solely|exclusively|where|in cases where|in the event)
s128:9 in accordance with [the provisions of] (article|articles|paragraph|annex|section|chapter|rule)
s129:9 (subject to|under|pursuant to|referred to in|provided for in|specified in|set out in|listed in|defined in|laid down in|as defined|contemplated in|in accordance with) [the] [...3] (article|articles|paragraph|paragraphs|annex|annexes|section|chapter|appendix|schedule|protocol)
s130:5 not-after
[130:16 1
s130:17 (appropriate|necessary|possible|applicable|feasible)
s131:5 source
s131:13 measurement notes, CIRCUMSTANCE
s132:5 rationale
s132:16 A condition of fact, or one that another provision spells out.
s133:5 examples
{134:7 2
s134:7 hits
[134:13 1
s134:15 It lapses «if» no reply is made.
s135:7 misses
[135:15 1
s135:17 It may lapse.
{136:5 7
s136:5 id
s136:9 en.determinacy.closure.reference
s137:5 category
s137:15 determinacy
s138:5 value
s138:12 closure
s139:5 patterns
[140:7 4
s140:9 (article|articles|paragraph|paragraphs|annex|annexes|appendix|schedule|section|chapter|rule|protocol|list) [no] (<number>|ii|iii|iv|v|vi|vii|viii|ix|x|i|a|b|c|d)
s141:9 (this|preceding|foregoing) (article|paragraph)
s142:9 (resolution|regulation|directive|decision) [no] <number>
s143:9 (gatt 1994|gatt|wto agreement|harmonized system)
s144:5 source
s144:13 measurement notes, CLOSURE
s145:5 rationale
s145:16 A reference fixes what is meant elsewhere.
s146:5 examples
{147:7 2
s147:7 hits
[147:13 1
s147:15 The goods of «Annex 2» are free.
s148:7 misses
[148:15 1
s148:17 As listed below.
{149:5 7
s149:5 id
s149:9 en.determinacy.closure.definition
s150:5 category
s150:15 determinacy
s151:5 value
s151:12 closure
s152:5 patterns
[153:7 4
s153:9 (shall mean|is defined as|hereinafter|the term|that is to say|namely|as defined|has the meaning|the following|as follows|for the purposes of|the expression)
s154:9 (agreement|term|person|party|state|convention|products|goods|measure|authority|territory|institution|country|expression) [...6] means
s155:10 " means
s156:10 " , means
s157:5 source
s157:13 measurement notes, CLOSURE
s158:5 rationale
s158:16 A term is given a meaning or a list is closed.
s159:5 examples
{160:7 2
s160:7 hits
[160:13 1
s160:15 The «term "ship" means» any vessel.
s161:7 misses
[161:15 1
s161:17 Ships are vessels.
"""####
}
