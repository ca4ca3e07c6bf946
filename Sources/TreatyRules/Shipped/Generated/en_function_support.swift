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
[9:7 64
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
s73:5 not-before
[73:17 4
s73:19 delivery of
s73:34 provision of
s73:50 humanitarian
s73:66 economic and
s74:5 not-inside
[75:7 9
s75:10 (legal|judicial|mutual|consular|humanitarian|spiritual|medical|religious) [and other] assistance
s76:10 exception of ...2 development cooperation
s77:10 (cooperation|technical cooperation) agreement
s78:10 areas of (common|mutual) interest
s79:10 in areas which are of mutual interest
s80:10 medical ...6 assistance [in]
s81:10 provide medical and other assistance in
s82:10 assistance ...6 (distress|criminal proceedings|grave breaches|accident)
s83:10 (not|cooperation) ...4 resources of the
s84:5 unless
[84:13 19
s84:15 relation to investigations
s84:45 terrorist activities
s84:69 unlawful
s84:81 cease facilitating
s84:103 prevent the direct or indirect
s84:137 medical service~
s84:157 humanitarian assistance
s84:184 provide mutual assistance
s84:213 legal assistance
s84:233 assistance required
s84:256 assistance requested
s84:280 necessary access
s84:300 security arrangements
s84:325 assistance to check
s84:348 may be suspended
s84:368 astronauts
s84:382 criminal (matters|proceedings)
s84:416 grave breaches
s84:434 assumes ...8 obligations
s85:5 not-after
[85:16 1
s85:18 (common|mutual) interest
s86:5 source
s86:13 project
s87:5 rationale
s87:16 Assistance, technical cooperation, finance, training.
s88:5 examples
{89:7 2
s89:7 hits
[90:9 14
s90:12 The Parties shall arrange «technical assistance» at cost.
s91:12 The richer Parties shall «provide new and additional financial resources to» the poorer ones.
s92:12 The Parties shall facilitate the «transfer of technology» to least developed countries.
s93:12 The Community shall «finance projects for» the economic and social development of the associated countries.
s94:12 Member States should «help to train» the police of the new State.
s95:12 Calls upon donors to «contribute to the reconstruction» of the country.
s96:12 The Fund shall make «loans on concessional terms» to its members.
s97:12 «Cooperation shall be directed» at improving the skills of managers and the modernisation of enterprises.
s98:12 Each Party shall give «technical help» to the other in setting up laboratories.
s99:12 «Aid under this Title» shall be used for irrigation projects.
s100:12 The Parties shall «train customs officers» together.
s101:12 Encourages States able to do so to render «financial help» to the affected countries.
s102:12 The Fund shall «assist developing countries in» carrying out this Protocol.
s103:12 The programme shall «strengthen the statistical services» of the partner country.
s104:7 misses
[104:15 1
s104:17 They trade.
s105:5 measured
{105:15 2
s105:16 hits
s105:22 50
s105:26 right
s105:33 41
{106:5 11
s106:5 id
s106:9 en.function.capacity-building.means
s107:5 category
s107:15 function
s108:5 value
s108:12 capacity-building
s109:5 weight
s109:13 0.5
s110:5 patterns
[111:7 3
s111:10 (financial|logistical|material|economic|technical|donor|additional|adequate|sufficient|necessary|development|bilateral|international|security|in-kind|urgent|further) [and ...1] (assistance|support|resources|funds|funding|contributions|aid|equipment)
s112:10 (needs|interests|efforts|requirements) of ...4 (developing countries|developing country|least developed)
s113:10 (expertise|helicopters|donor~|capacity|know-how|equipment and|human resources|funds|funding|financing|project~|programme~ of)
s114:5 unless
[114:13 4
s114:15 terrorist~
s114:29 armed groups
s114:45 measures imposed
s114:65 shall not apply
s115:5 not-inside
[115:17 4
s115:19 (legal|judicial|mutual|consular|humanitarian) assistance
s115:79 adequate and
s115:95 international humanitarian
s115:125 natural resources
s116:5 source
s116:13 project
s117:5 rationale
s117:16 The means of assistance; half, as they must be given to somebody.
s118:5 examples
{119:7 2
s119:7 hits
[120:9 3
s120:12 They have «financial resources».
s121:12 Calls upon «donors» to contribute to the reconstruction of the country.
s122:12 Aid under this Title shall be used for irrigation «projects».
s123:7 misses
[123:15 1
s123:17 They meet.
s124:5 measured
{124:15 2
s124:16 hits
s124:22 50
s124:26 right
s124:33 22
{125:5 10
s125:5 id
s125:9 en.function.capacity-building.gives
s126:5 category
s126:15 function
s127:5 value
s127:12 capacity-building
s128:5 weight
s128:13 0.5
s129:5 patterns
[130:7 5
s130:10 (provide|provides|providing|contribute|contributes|mobilize|mobilise|raise|offer|offers|extend|increase|disburse|allocate|sustain|coordinate|deliver) ...8 (assistance|support|resources|funds|funding|financing|contributions|aid|equipment|training|expertise|helicopters|troops)
s131:10 (obtain|secure|receive) ...4 (financial|resources|funds|funding|assistance)
s132:10 seek (additional|further|new|extrabudgetary) (funds|resources|funding|contributions)
s133:10 (in|to) (formulating|developing|building|strengthening|establishing|implementing|reforming|rebuilding) ...6 (capacity|capacities|institutions|programmes|programs|projects|systems|forces|administration|police|legislation)
s134:10 (sourcing|source~|administration|use) of funds
s135:5 not-inside
[135:17 1
s135:19 (legal|judicial|mutual|consular|humanitarian) assistance
s136:5 source
s136:13 project
s137:5 rationale
s137:16 Means are given, found or put to use (the other half).
s138:5 examples
{139:7 2
s139:7 hits
[139:13 1
s139:15 They «provide the support» needed.
s140:7 misses
[140:15 1
s140:17 They meet.
s141:5 measured
{141:15 2
s141:16 hits
s141:22 50
s141:26 right
s141:33 30
{142:5 10
s142:5 id
s142:9 en.function.best-practice.exchange
s143:5 category
s143:15 function
s144:5 value
s144:12 best-practice
s145:5 patterns
[146:7 23
s146:10 (exchange~|share|sharing) [of|and] ...5 (information|experience~|practices|know-how|expertise|knowledge|best practices|data)
s147:10 (good|best) practice~
s148:10 lessons learned
s149:10 (develop|adopt|issue|prepare|publish|promote|formulate) ...4 (guidelines|guidance)
s150:10 information exchange
s151:10 dissemination of (information|knowledge)
s152:10 (effective|exemplary|successful) practices
s153:10 (elaborate|draw up|develop|adopt|establish|promote|recommend|prepare|formulate) ...4 (codes of conduct|codes of practice|code of conduct|code of practice|standards of conduct|recommended practices)
s154:10 (exchange~|interchange~|pool~v|share|sharing) ...6 (literature|documentation|publications|results|lessons|methods|materials|experience|views and experience)
s155:10 (publish|make available|supply|provide) ...8 (free of charge|without charge)
s156:10 model (legislation|law~|agreement~|clauses|forms|provisions)
s157:10 (clearing-house|clearing house|clearinghouse)
s158:10 (publish|issue|distribute|circulate) ...4 (bulletin|manual~|handbook~|periodical~|studies|journal)
s159:10 exchange , ...10 of information
s160:10 exchange ...8 of ...2 information
s161:10 (public|wide) access to [relevant] information
s162:10 (dissemination|disseminate|disseminating) ...8 (information|results|knowledge|findings)
s163:10 (mutual|regular) ...2 (exchange|information)
s164:10 (inform|informing) the public
s165:10 public awareness
s166:10 (enquiry|inquiry) point
s167:10 information ...4 (methods|techniques|technologies) ...12 (research|procedures|experience)
s168:10 (exchanges|exchange) of (experience~|information)
s169:5 not-inside
[170:7 7
s170:10 (statistical|electronic|tax) information exchange
s171:10 (pursue|follow|following|with|to|in line with) [the] ...3 best practices
s172:10 electronic exchange
s173:10 statistical information
s174:10 exchange of information ...6 (paragraph 1|referred to)
s175:10 exchange~ of views and information
s176:10 (share|sharing) ...4 information with the ...4 (committee|committees|council|group of experts|monitoring group|panel)
s177:5 unless
[177:13 8
s177:15 statistical information
s177:42 means (a|an|the|any)
s177:66 requested state
s177:85 requesting state
s177:105 tax
s177:112 taxes
s177:121 electronic data interchange
s177:152 personal data
s178:5 source
s178:14 Goodman & Jinks 2004, p. 703
s179:5 rationale
s179:16 Good practice, models, information are shared.
s180:5 examples
{181:7 2
s181:7 hits
[182:9 10
s182:12 They shall «exchange information» with all customs officers.
s183:12 The Parties shall «exchange scientific and technical literature» and the results of research.
s184:12 Members shall «pool their experience» in the prevention of accidents.
s185:12 The Secretariat shall compile and circulate «model legislation».
s186:12 The Parties shall encourage the «exchange of officials and share lessons» from their enforcement work.
s187:12 Each Party shall establish an «enquiry point» able to answer reasonable questions on its measures.
s188:12 The Centre shall act as a «clearing-house» of information on pest control.
s189:12 The Organization shall «publish a bulletin» of information on labour conditions.
s190:12 The Commission shall «elaborate codes of conduct» and guidelines for responsible fishing.
s191:12 The competent authorities shall «exchange particulars of methods» used by traffickers.
s192:7 misses
[192:15 1
s192:17 They inform.
s193:5 measured
{193:15 2
s193:16 hits
s193:22 50
s193:26 right
s193:33 41
{194:5 8
s194:5 id
s194:9 en.function.best-practice.publish
s195:5 category
s195:15 function
s196:5 value
s196:12 best-practice
s197:5 patterns
[198:7 2
s198:10 (shall|will) [promptly] (publish|make publicly available) ...16 (measure|laws|regulations|rulings) ...6 (affect~|trade|general application)
s199:10 publish ...8 measure that affects
s200:5 source
s200:13 project
s201:5 rationale
s201:16 Laws are made known to those who trade.
s202:5 examples
{203:7 2
s203:7 hits
[203:13 1
s203:15 Each Party «shall publish every measure that affects» trade.
s204:7 misses
[204:15 1
s204:17 They inform.
s205:5 measured
{205:15 2
s205:16 hits
s205:22 50
s205:26 right
s205:33 50
"""####
}
