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
[5:3 3
{5:5 11
s5:5 id
s5:9 en.function.capacity-building.assist
s6:5 category
s6:15 function
s7:5 value
s7:12 capacity-building
s8:5 patterns
[9:7 52
s9:10 (technical|financial|development|capacity-building) [and|or] [technical|financial] (assistance|support|aid)
s10:10 technical [and scientific|and financial] cooperation
s11:10 (provide|give|grant|offer|render|furnish|mobilize|mobilise|extend|contribute|providing|supply) ...6 (assistance|training|financing|funding|financial resources|financial support|resources) (to|for|in|of|and|from|with|on)
s12:10 (provide|supply|offer|give) ...8 (training|assistance|technical support)
s13:10 requires assistance
s14:10 (training programme~|training program~|training of personnel|training courses|vocational training of)
s15:10 training (activities|courses)
s16:10 importance of training
s17:10 (education and training|training and education|training and capacity)
s18:10 (included|include) in the training
s19:10 training of ...6 (personnel|officials|staff|experts|specialists|teachers|police)
s20:10 capacity [and capability] building
s21:10 (strengthen|strengthening|enhance|enhancing|build|building|develop|developing|improve|improved) ...4 (capacity|capacities|capability~) [of|in|to|and]
s22:10 (voluntary contributions|trust fund)
s23:10 (community|financial) contribution~
s24:10 contribution~ to the fund
s25:10 (scholarship~|transfer of technology|technology transfer|exchange of experts)
s26:10 cooperation instruments
s27:10 financed by the
s28:10 support the ...4 (modernization|modernisation|restructuring|development) of
s29:10 (modernising|modernizing|modernisation|modernization) ...3 (restructuring|development)
s30:10 cooperation shall ...6 aim ...4 (moderni~|development|strengthen~)
s31:10 cooperation in ...4 development
s32:10 advising ...4 on the development
s33:10 cooperation in (areas|fields) of
s34:10 (training|management training|education) (schemes|scheme|initiatives|opportunities|measures|needs)
s35:10 (helping|help|assisting|assist) ...4 [to|in] (develop|developing|strengthen|modernis~|improve|implement|establish|building|restructur~)
s36:10 (standardisation|standardization) ...6 (testing|certification)
s37:10 stimulating research
s38:10 cooperation (shall|will) ...8 (focus on|aim to|aim at|be aimed at|include|cover)
s39:10 training , ...4 (redeployment|consolidation)
s40:10 support ...6 in ...4 (strengthening|building|developing)
s41:10 contribution will be specified
s42:10 (objective~|aim~) of [the|this] cooperation (will|shall|is|are)
s43:10 cooperation with the aim of
s44:10 (strengthen|strengthening|reinforcement of|reinforce) ...4 (bodies|institutions|systems|offices|agencies|reliability)
s45:10 (foster|develop|extend|promote|intensify|strengthen) [economic|their|mutual|closer|industrial|scientific|technical|technological|cultural] cooperation [between ...6|with ...4] [,|and ...4] in ...4 (areas|fields|sectors|field|area)
s46:10 assistance in the ...3 (sectors|areas|fields)
s47:10 support the government of ...4 in ...4 (areas|following|field)
s48:10 (supporting|support) the efforts of the (government|authorities)
s49:10 resource mobilization
s50:10 providing support to
s51:10 cooperate in (developing|the development|modernis~|moderniz~|promoting|improving|strengthening)
s52:10 (co-operate|cooperate) ...6 (with a view to|in order to) ...2 (develop~|strengthen~|modernis~|improv~|building)
s53:10 support (for|to) ...4 (small and medium|development|reform|capacity)
s54:10 (contribution|contributions) to the (project|programme)
s55:10 training [its|of] human resources
s56:10 (modernizing|modernising) its organi~
s57:10 (party|government) ...3 contribution
s58:10 (assistance|support) referred to in ...4 (may|shall) include
s59:10 cooperative (activities|projects|programmes)
s60:10 promote ...2 cooperation in ...3 (areas|fields)
s61:5 not-before
[61:17 4
s61:19 delivery of
s61:34 provision of
s61:50 humanitarian
s61:66 economic and
s62:5 not-inside
[63:7 7
s63:10 (legal|judicial|mutual|consular|humanitarian) assistance
s64:10 exception of ...2 development cooperation
s65:10 (cooperation|technical cooperation) agreement
s66:10 render ...4 (possible )assistance to the astronauts
s67:10 medical ...6 assistance
s68:10 assistance ...6 (distress|criminal proceedings|grave breaches|accident)
s69:10 (not|cooperation) ...4 resources of the
s70:5 unless
[70:13 14
s70:15 unlawful
s70:27 humanitarian assistance
s70:54 provide mutual assistance
s70:83 legal assistance
s70:103 assistance required
s70:126 assistance requested
s70:150 necessary access
s70:170 security arrangements
s70:195 assistance to check
s70:218 may be suspended
s70:238 astronauts
s70:252 criminal (matters|proceedings)
s70:286 grave breaches
s70:304 assumes ...8 obligations
s71:5 source
s71:13 project
s72:5 rationale
s72:16 Assistance, technical cooperation, finance, training.
s73:5 examples
{74:7 2
s74:7 hits
[74:13 1
s74:15 The Parties shall arrange «technical assistance» for small States.
s75:7 misses
[75:15 1
s75:17 They trade.
s76:5 measured
{76:15 2
s76:16 hits
s76:22 10
s76:26 right
s76:33 9
{77:5 10
s77:5 id
s77:9 en.function.best-practice.exchange
s78:5 category
s78:15 function
s79:5 value
s79:12 best-practice
s80:5 patterns
[81:7 21
s81:10 (exchange~|share|sharing) [of|and] ...5 (information|experience~|practices|know-how|expertise|knowledge|best practices|data)
s82:10 (good|best) practice~
s83:10 lessons learned
s84:10 (develop|adopt|issue|prepare|publish|promote|formulate) ...4 guidelines
s85:10 information exchange
s86:10 dissemination of (information|knowledge)
s87:10 publish without charge
s88:10 (effective|exemplary|successful) practices
s89:10 templates and guidance
s90:10 codes of (conduct|practice) ...6 (develop~|promote~|adopt~)
s91:10 exchange , ...10 of information
s92:10 exchange ...8 of ...2 information
s93:10 (public|wide) access to [relevant] information
s94:10 (dissemination|disseminate|disseminating) ...4 (information|results|knowledge)
s95:10 (mutual|regular) ...2 (exchange|information)
s96:10 (inform|informing) the public
s97:10 public awareness
s98:10 (enquiry|inquiry) point
s99:10 information ...4 (methods|techniques|technologies) ...12 (research|procedures|experience)
s100:10 (exchanges|exchange) of (experience~|information)
s101:10 contact points ...20 exchange information
s102:5 not-inside
[103:7 5
s103:10 (statistical|electronic|tax) information exchange
s104:10 electronic exchange
s105:10 statistical information
s106:10 exchange of information ...6 (paragraph 1|referred to)
s107:10 exchange~ of views and information
s108:5 unless
[108:13 7
s108:15 statistical information
s108:42 requested state
s108:61 requesting state
s108:81 tax
s108:88 taxes
s108:97 electronic data interchange
s108:128 personal data
s109:5 source
s109:14 Goodman & Jinks 2004, p. 703
s110:5 rationale
s110:16 Good practice, models, information are shared.
s111:5 examples
{112:7 2
s112:7 hits
[112:13 1
s112:15 They shall «exchange information» on methods.
s113:7 misses
[113:15 1
s113:17 They inform.
s114:5 measured
{114:15 2
s114:16 hits
s114:22 10
s114:26 right
s114:33 8
{115:5 8
s115:5 id
s115:9 en.function.best-practice.publish
s116:5 category
s116:15 function
s117:5 value
s117:12 best-practice
s118:5 patterns
[119:7 2
s119:10 (shall|will) [promptly] (publish|make publicly available) ...16 (measure|laws|regulations|rulings) ...6 (affect~|trade|general application)
s120:10 publish ...8 measure that affects
s121:5 source
s121:13 project
s122:5 rationale
s122:16 Laws are made known to those who trade.
s123:5 examples
{124:7 2
s124:7 hits
[124:13 1
s124:15 Each Party «shall publish every measure that affects» trade.
s125:7 misses
[125:15 1
s125:17 They inform.
s126:5 measured
{126:15 2
s126:16 hits
s126:22 3
s126:25 right
s126:32 3
"""####
}
