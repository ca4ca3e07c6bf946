// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_function_support: StaticString = ####"""
{2:1 3
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 rules
[5:3 5
{5:5 12
s5:5 id
s5:9 en.function.capacity-building.assist
s6:5 category
s6:15 function
s7:5 value
s7:12 capacity-building
s8:5 patterns
[9:7 67
s9:10 (technical|financial|development|capacity-building) [and|or] [technical|financial] (assistance|support|aid|help)
s10:10 (aid|assistance) under this (title|chapter|part|agreement|convention|protocol)
s11:10 (train|training) ...2 (officers|officials)
s12:10 (strengthen~|moderni~|improv~) ...3 (statistical|customs|tax|health|public|administrative) (services|administration~)
s13:10 technical [and scientific|and financial] cooperation
s14:10 (provide|give|grant|offer|render|furnish|mobilize|mobilise|extend|contribute|providing|supply) ...6 (assistance|training|financing|funding|financial resources|financial support|resources) (to|for|in|of|and|from|with|on)
s15:10 (provide|supply|offer|give) ...8 (training|assistance|technical support)
s16:10 (assistance|aid|help) (to|for) ...4 (developing countries|developing country|least developed|small island|small states|the government of|countries in need|countries with economies)
s17:10 (fellowship~|bursaries|bursary)
s18:10 (send|dispatch|second|provide|loan|lend) ...3 (experts|advisers|advisors|specialists|instructors)
s19:10 (finance|financing|funding|fund) [of|for] [the|its] (project~|programme~|program~|development) [of|for|in]
s20:10 (help|assist) ...2 [to|in] (train|training|rebuild|rebuilding|reconstruct)
s21:10 (train|training) ...4 (police|armed forces|security forces|judges|civil servants)
s22:10 (donors|international community) ...8 (contribute|provide|support)
s23:10 (contribute|contribution~) ...2 to the (reconstruction|rehabilitation|recovery)
s24:10 (loans|credits|grants) ...3 (concessional|favourable|soft|easy) terms
s25:10 (make|grant|extend) ...2 (loans|credits|grants) [to|on|for]
s26:10 cooperation shall be (directed|geared|designed|intended|aimed)
s27:10 (donor conference|pledging conference|donors conference|donor community|donor countries|international donors|bilateral donors|multilateral donors)
s28:10 contribute ...2 (generously|financially|to the (fund|costs|budget|court|trust fund))
s29:10 (further|increase|upgrade|upgrading|raise|augment|promote|expand) ...2 (capability~|capacity|capacities) of
s30:10 assist~ ...4 (developing countries|least developed|member states|the government~ of|national authorities) (in|to|with)
s31:10 (training programme~|training program~|training of personnel|training courses|vocational training of)
s32:10 training (activities|courses)
s33:10 importance of training
s34:10 (education and training|training and education|training and capacity)
s35:10 training of ...6 (personnel|officials|staff|experts|specialists|teachers|police)
s36:10 capacity [and capability] building
s37:10 (strengthen|strengthening|enhance|enhancing|build|building|develop|developing|improve|improved) ...4 (capacity|capacities|capability~) [of|in|to|and]
s38:10 (voluntary contributions|trust fund)
s39:10 community contribution~
s40:10 contribution~ to the fund
s41:10 (scholarship~|transfer of technology|technology transfer|exchange of experts)
s42:10 financed by the
s43:10 (project~|programme~) financed by
s44:10 contribution~ to the (project|programme~)
s45:10 contribute ...10 to the (project|programme)
s46:10 (train|training|develop~) ...2 human resources
s47:10 (modernizing|modernising|restructuring|transforming) ...4 (organizations|organisations|institutions|enterprises|industry)
s48:10 (require|requires|need|needs) [technical|financial|such] assistance [in order] to
s49:10 (advise|advising|advice) ...6 (development|drafting|preparation) of ...8 (strategy~|legislation|plans|policies)
s50:10 (upgrade|upgrading|improve|improving) the competitiveness
s51:10 support the ...4 (modernization|modernisation|restructuring|development) of
s52:10 (modernising|modernizing|modernisation|modernization) ...3 (restructuring|development)
s53:10 cooperation shall ...6 aim ...4 (moderni~|development|strengthen~)
s54:10 cooperation in ...4 development
s55:10 cooperation in (areas|fields) of
s56:10 (training|management training|education) (schemes|scheme|initiatives|opportunities|measures|needs)
s57:10 (helping|help|assisting|assist) ...4 [to|in] (develop|developing|strengthen|modernis~|improve|implement|establish|building|restructur~)
s58:10 cooperation ...4 (shall|will) ...8 (focus on|aim to|aim at|be aimed at|be aimed ...2 at|include|cover)
s59:10 support ...6 in ...4 (strengthening|building|developing)
s60:10 (objective~|aim~) of [the|this] cooperation ...4 (will|shall|is|are|should)
s61:10 cooperation with the aim of
s62:10 (strengthen|strengthening|reinforcement of|reinforce) ...4 (bodies|institutions|systems|offices|agencies|reliability)
s63:10 (foster|develop|extend|promote|intensify|strengthen) [economic|their|mutual|closer|industrial|scientific|technical|technological|cultural] cooperation [between ...6|with ...4] [,|and ...4] in ...4 (areas|fields|sectors|field|area)
s64:10 assistance in the ...3 (sectors|areas|fields)
s65:10 (supporting|support) the efforts of the (government|authorities)
s66:10 providing support to
s67:10 cooperate in (developing|the development|modernis~|moderniz~|promoting|improving|strengthening)
s68:10 (co-operate|cooperate) ...6 (with a view to|in order to) ...2 (develop~|strengthen~|modernis~|improv~|building)
s69:10 support (for|to) ...4 (small and medium|development|reform|capacity)
s70:10 (assistance|support) referred to in ...4 (may|shall) include
s71:10 cooperative (activities|projects|programmes)
s72:10 promote ...2 cooperation in ...3 (areas|fields)
s73:10 (technical|administrative|financial) , ...6 assistance
s74:10 transfer of ...3 (advice|expertise|know-how|skills)
s75:10 assist~ in the (procurement|distribution|establishment|development|training|design)
s76:5 not-before
[76:17 4
s76:19 delivery of
s76:34 provision of
s76:50 humanitarian
s76:66 economic and
s77:5 not-inside
[78:7 11
s78:10 (legal|judicial|mutual|consular|humanitarian|spiritual|medical|religious) [and other] assistance
s79:10 exception of ...2 development cooperation
s80:10 (cooperation|technical cooperation) agreement
s81:10 areas of (common|mutual) interest
s82:10 in areas which are of mutual interest
s83:10 medical ...6 assistance [in]
s84:10 provide medical and other assistance in
s85:10 assistance ...6 (distress|criminal proceedings|grave breaches|accident)
s86:10 (not|cooperation) ...4 resources of the
s87:10 technical assistance team
s88:10 agreement ...2 on technical cooperation
s89:5 unless
[89:13 19
s89:15 relation to investigations
s89:45 terrorist activities
s89:69 unlawful
s89:81 cease facilitating
s89:103 prevent the direct or indirect
s89:137 medical service~
s89:157 humanitarian assistance
s89:184 provide mutual assistance
s89:213 legal assistance
s89:233 assistance required
s89:256 assistance requested
s89:280 necessary access
s89:300 security arrangements
s89:325 assistance to check
s89:348 may be suspended
s89:368 astronauts
s89:382 criminal (matters|proceedings)
s89:416 grave breaches
s89:434 assumes ...8 obligations
s90:5 not-after
[90:16 1
s90:18 (common|mutual) interest
s91:5 source
s91:13 project
s92:5 rationale
s92:16 Assistance, technical cooperation, finance, training.
s93:5 examples
{94:7 2
s94:7 hits
[95:9 14
s95:12 The Parties shall arrange «technical assistance» at cost.
s96:12 The richer Parties shall «provide new and additional financial resources to» the poorer ones.
s97:12 The Parties shall facilitate the «transfer of technology» to least developed countries.
s98:12 The Community shall «finance projects for» the economic and social development of the associated countries.
s99:12 Member States should «help to train» the police of the new State.
s100:12 Calls upon donors to «contribute to the reconstruction» of the country.
s101:12 The Fund shall make «loans on concessional terms» to its members.
s102:12 «Cooperation shall be directed» at improving the skills of managers and the modernisation of enterprises.
s103:12 Each Party shall give «technical help» to the other in setting up laboratories.
s104:12 «Aid under this Title» shall be used for irrigation projects.
s105:12 The Parties shall «train customs officers» together.
s106:12 Encourages States able to do so to render «financial help» to the affected countries.
s107:12 The Fund shall «assist developing countries in» carrying out this Protocol.
s108:12 The programme shall «strengthen the statistical services» of the partner country.
s109:7 misses
[109:15 1
s109:17 They trade.
s110:5 measured
{110:15 2
s110:16 hits
s110:22 50
s110:26 right
s110:33 42
{111:5 11
s111:5 id
s111:9 en.function.capacity-building.means
s112:5 category
s112:15 function
s113:5 value
s113:12 capacity-building
s114:5 weight
s114:13 0.5
s115:5 patterns
[116:7 3
s116:10 (financial|logistical|material|economic|technical|donor|additional|adequate|sufficient|necessary|development|bilateral|international|security|in-kind|urgent|further) [and ...1] (assistance|support|resources|funds|funding|contributions|aid|equipment)
s117:10 (needs|interests|efforts|requirements) of ...4 (developing countries|developing country|least developed)
s118:10 (expertise|helicopters|donor~|capacity|know-how|equipment and|human resources|funds|funding|financing|project~|programme~ of)
s119:5 unless
[119:13 4
s119:15 terrorist~
s119:29 armed groups
s119:45 measures imposed
s119:65 shall not apply
s120:5 not-inside
[120:17 4
s120:19 (legal|judicial|mutual|consular|humanitarian) assistance
s120:79 adequate and
s120:95 international humanitarian
s120:125 natural resources
s121:5 source
s121:13 project
s122:5 rationale
s122:16 The means of assistance; half, as they must be given to somebody.
s123:5 examples
{124:7 2
s124:7 hits
[125:9 3
s125:12 They have «financial resources».
s126:12 Calls upon «donors» to contribute to the reconstruction of the country.
s127:12 Aid under this Title shall be used for irrigation «projects».
s128:7 misses
[128:15 1
s128:17 They meet.
s129:5 measured
{129:15 2
s129:16 hits
s129:22 50
s129:26 right
s129:33 22
{130:5 10
s130:5 id
s130:9 en.function.capacity-building.gives
s131:5 category
s131:15 function
s132:5 value
s132:12 capacity-building
s133:5 weight
s133:13 0.5
s134:5 patterns
[135:7 5
s135:10 (provide|provides|providing|contribute|contributes|mobilize|mobilise|raise|offer|offers|extend|increase|disburse|allocate|sustain|coordinate|deliver) ...8 (assistance|support|resources|funds|funding|financing|contributions|aid|equipment|training|expertise|helicopters|troops)
s136:10 (obtain|secure|receive) ...4 (financial|resources|funds|funding|assistance)
s137:10 seek (additional|further|new|extrabudgetary) (funds|resources|funding|contributions)
s138:10 (in|to) (formulating|developing|building|strengthening|establishing|implementing|reforming|rebuilding) ...6 (capacity|capacities|institutions|programmes|programs|projects|systems|forces|administration|police|legislation)
s139:10 (sourcing|source~|administration|use) of funds
s140:5 not-inside
[140:17 1
s140:19 (legal|judicial|mutual|consular|humanitarian) assistance
s141:5 source
s141:13 project
s142:5 rationale
s142:16 Means are given, found or put to use (the other half).
s143:5 examples
{144:7 2
s144:7 hits
[144:13 1
s144:15 They «provide the support» needed.
s145:7 misses
[145:15 1
s145:17 They meet.
s146:5 measured
{146:15 2
s146:16 hits
s146:22 50
s146:26 right
s146:33 30
{147:5 10
s147:5 id
s147:9 en.function.best-practice.exchange
s148:5 category
s148:15 function
s149:5 value
s149:12 best-practice
s150:5 patterns
[151:7 23
s151:10 (exchange~|share|sharing) [of|and] ...5 (information|experience~|practices|know-how|expertise|knowledge|best practices|data)
s152:10 (good|best) practice~
s153:10 lessons learned
s154:10 (develop|adopt|issue|prepare|publish|promote|formulate) ...4 (guidelines|guidance)
s155:10 information exchange
s156:10 dissemination of (information|knowledge)
s157:10 (effective|exemplary|successful) practices
s158:10 (elaborate|draw up|develop|adopt|establish|promote|recommend|prepare|formulate) ...4 (codes of conduct|codes of practice|code of conduct|code of practice|standards of conduct|recommended practices)
s159:10 (exchange~|interchange~|pool~v|share|sharing) ...6 (literature|documentation|publications|results|lessons|methods|materials|experience|views and experience)
s160:10 (publish|make available|supply|provide) ...8 (free of charge|without charge)
s161:10 model (legislation|law~|agreement~|clauses|forms|provisions)
s162:10 (clearing-house|clearing house|clearinghouse)
s163:10 (publish|issue|distribute|circulate) ...4 (bulletin|manual~|handbook~|periodical~|studies|journal)
s164:10 exchange , ...10 of information
s165:10 exchange ...8 of ...2 information
s166:10 (public|wide) access to [relevant] information
s167:10 (dissemination|disseminate|disseminating) ...8 (information|results|knowledge|findings)
s168:10 (mutual|regular) ...2 (exchange|information)
s169:10 (inform|informing) the public
s170:10 public awareness
s171:10 (enquiry|inquiry) point
s172:10 information ...4 (methods|techniques|technologies) ...12 (research|procedures|experience)
s173:10 (exchanges|exchange) of (experience~|information)
s174:5 not-inside
[175:7 12
s175:10 (statistical|electronic|tax) information exchange
s176:10 (pursue|follow|following|with|to|in line with) [the] ...3 best practices
s177:10 electronic exchange
s178:10 statistical information
s179:10 exchange of information ...6 (paragraph 1|referred to)
s180:10 exchange~ of views and information
s181:10 (share|sharing) ...4 information with the ...4 (committee|committees|council|group of experts|monitoring group|panel)
s182:10 (protocol|agreement|treaty|annex) on [the] information exchange
s183:10 (protocol|agreement) on [the] exchange of information
s184:10 notification , exchange of information and consultation
s185:10 necessary , the exchange of information
s186:10 (proper|effective) implementation of ...4 exchange information
s187:5 unless
[187:13 9
s187:15 statistical information
s187:42 means (a|an|the|any)
s187:66 requested state
s187:85 requesting state
s187:105 tax
s187:112 taxes
s187:121 electronic data interchange
s187:152 personal data
s187:169 proper implementation of ...8 exchange information
s188:5 source
s188:14 Goodman & Jinks 2004, p. 703
s189:5 rationale
s189:16 Good practice, models, information are shared.
s190:5 examples
{191:7 2
s191:7 hits
[192:9 10
s192:12 They shall «exchange information» with all customs officers.
s193:12 The Parties shall «exchange scientific and technical literature» and the results of research.
s194:12 Members shall «pool their experience» in the prevention of accidents.
s195:12 The Secretariat shall compile and circulate «model legislation».
s196:12 The Parties shall encourage the «exchange of officials and share lessons» from their enforcement work.
s197:12 Each Party shall establish an «enquiry point» able to answer reasonable questions on its measures.
s198:12 The Centre shall act as a «clearing-house» of information on pest control.
s199:12 The Organization shall «publish a bulletin» of information on labour conditions.
s200:12 The Commission shall «elaborate codes of conduct» and guidelines for responsible fishing.
s201:12 The competent authorities shall «exchange particulars of methods» used by traffickers.
s202:7 misses
[202:15 1
s202:17 They inform.
s203:5 measured
{203:15 2
s203:16 hits
s203:22 50
s203:26 right
s203:33 42
{204:5 8
s204:5 id
s204:9 en.function.best-practice.publish
s205:5 category
s205:15 function
s206:5 value
s206:12 best-practice
s207:5 patterns
[208:7 2
s208:10 (shall|will) [promptly] (publish|make publicly available) ...16 (measure|laws|regulations|rulings) ...6 (affect~|trade|general application)
s209:10 publish ...8 measure that affects
s210:5 source
s210:13 project
s211:5 rationale
s211:16 Laws are made known to those who trade.
s212:5 examples
{213:7 2
s213:7 hits
[213:13 1
s213:15 Each Party «shall publish every measure that affects» trade.
s214:7 misses
[214:15 1
s214:17 They inform.
s215:5 measured
{215:15 2
s215:16 hits
s215:22 50
s215:26 right
s215:33 50
"""####
}
