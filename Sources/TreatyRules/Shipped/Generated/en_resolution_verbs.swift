// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_resolution_verbs: StaticString = ####"""
{3:1 4
s3:1 pack
s3:7 en
s4:1 language
s4:11 en
s5:1 sets
{6:3 3
s6:3 intensifier
[7:5 3
s7:7 (also|further|again|once again|once more|furthermore|likewise|accordingly|hereby|therefore|thus|moreover|in this regard|in this context|in this respect|in this connection|in particular|finally|additionally)
s8:7 (strongly|deeply|gravely|seriously|firmly|fully|highly|particularly|urgently|categorically|solemnly|unequivocally|utterly|profoundly|warmly|especially|greatly|earnestly|expressly|most|very|extremely|sincerely)
s9:7 (also|further) (strongly|deeply|gravely|seriously|firmly|fully|highly|urgently|solemnly|earnestly|warmly)
s10:3 asked-organ
[11:5 2
s11:7 the (secretary-general|secretary general|secretariat|director-general|executive director|high commissioner|special rapporteur|special representative|committee|president|executive secretary|united nations|office|chair|chairman|chairperson|commission|council|group of experts|monitoring team|panel of experts|panel|mission|force commander|working group|independent expert|advisory committee|commissioner|registrar|prosecutor|ombudsperson|depositary|bureau)
s12:7 the ...4 (secretariat|committee|commission|council|mission|rapporteur|representative|commissioner|office|panel|group|tribunal|court|secretary|director|expert|chair|envoy|fund|board|agency)
s13:3 stating-verb
[14:5 2
s14:7 (reaffirms|affirms|recalls|notes|recognizes|acknowledges|emphasizes|stresses|underlines|underscores|reiterates|confirms|declares|considers|welcomes|commends|appreciates|endorses|supports|expresses|condemns|deplores|regrets|rejects|takes note|concurs|denounces|pays tribute|congratulates|thanks|hails|believes|proclaims|determines|approves|adopts|looks forward|draws attention|takes|remains)
s15:7 (renews|extends|establishes|shares|observes|agrees with|is|are|bears|notes with|views|strongly condemns|accepts|finds|reminds|warns|encourages that|applauds|salutes|concludes|intends|has|remain|reaffirm|recognize|acknowledge|recall|note|welcome|emphasize|stress|underline|condemn|commend|affirm|declare|reiterate|underscore|express)
s16:1 rules
[17:3 10
{17:5 12
s17:5 id
s17:9 en.resolution.preambular
s18:5 category
s18:15 force
s19:5 value
s19:12 declaration
s20:5 weight
s20:13 1.0
s21:5 scope
[21:12 1
s21:13 preamble
s22:5 patterns
[23:7 2
s23:9 ^ [and] [<intensifier>] [<intensifier>] (recalling|reaffirming|affirming|noting|recognizing|acknowledging|welcoming|emphasizing|stressing|underlining|underscoring|reiterating|considering|believing|bearing|taking|having|acting|expressing|condemning|deploring|commending|desiring|recognising|expressing|observing|realizing|declaring|responding|pursuant|guided|convinced|concerned|alarmed|aware|conscious|mindful|cognizant|determined|resolved|encouraged|disturbed|dismayed|appalled|outraged|shocked|desirous|inspired|confident|committed|seized|persuaded)
s24:9 ^ [and] [<intensifier>] [<intensifier>] (regretting|appreciating|supporting|calling|urging|paying|looking|hoping|keeping|referring|endorsing|proclaiming|confirming|remaining|wishing|seeking|anxious|concluding|determining|finding|commemorating|congratulating|recollecting|satisfied|grateful|prompted|motivated|dedicated|moved|distressed|saddened|struck|gravely concerned|upholding|sharing|reminding|deeming|understanding|whereas|intending|extending|thanking|celebrating|rejecting|anticipating|highlighting|drawing|renewing|stipulating|envisaging|profoundly|building|honouring)
s25:5 unless
[25:13 1
s25:15 , [the] [<party-adjective>] (party|parties|states|members|government|governments) ...8 shall
s26:5 not-inside
[26:17 3
s26:19 ^ (taking|having|acting|bearing|considering (the|a|an|its|their)) ...24 , [the|each|a] [<party-adjective>] (<party-noun>|<organ>) [concerned] (shall|may|must)
s26:181 ^ pursuant to ...25 (shall|may|must)
s26:221 ^ acting (on|upon|as|for|in)
s27:5 source
s27:13 measurement notes, preambular verbs; UN Editorial Manual
s28:5 rationale
s28:16 A participle at its head makes a paragraph preambular; it gives reasons and prescribes nothing.
s29:5 measured
{29:15 2
s29:16 hits
s29:22 50
s29:26 right
s29:33 49
s30:5 examples
{31:7 2
s31:7 hits
[31:13 2
s31:15 «Recalling» its earlier decisions on the matter,
s31:67 «Deeply concerned» that the drought goes on,
s32:7 misses
[32:15 1
s32:17 The Parties, recalling their pledge, shall act.
{33:5 11
s33:5 id
s33:9 en.resolution.decides
s34:5 category
s34:15 force
s35:5 value
s35:12 declaration
s36:5 scope
[36:12 1
s36:13 resolution
s37:5 patterns
[38:7 2
s38:9 ^ [<intensifier>] [<intensifier>] (decides|resolves) [also|further|hereby|therefore] to
s39:9 ^ [<intensifier>] [<intensifier>] (decides|resolves)
s40:5 not-after
[40:16 1
s40:17 that
s41:5 not-inside
[41:17 2
s41:19 (decides|resolves) ...4 that
s41:51 (decides|resolves) , ...16 , that
s42:5 source
s42:13 project; codebook, "states, defines, constitutes"
s43:5 rationale
s43:16 The organ disposes of its own business, or sets something up.
s44:5 measured
{44:15 2
s44:16 hits
s44:22 50
s44:26 right
s44:33 49
s45:5 examples
{46:7 2
s46:7 hits
[46:13 2
s46:15 «Decides to» keep the question on its agenda.
s46:64 «Further decides to» extend the mandate until May.
s47:7 misses
[47:15 1
s47:17 Decides that all States shall freeze such assets.
{48:5 10
s48:5 id
s48:9 en.resolution.decides-to-consider
s49:5 category
s49:15 force
s50:5 value
s50:12 soft-obligation
s51:5 scope
[51:12 1
s51:13 resolution
s52:5 patterns
[53:7 3
s53:9 ^ [<intensifier>] (decides|resolves) [also|further] to (consider|keep under review|review|revisit|examine|explore)
s54:9 ^ [<intensifier>] requests <asked-organ> [also|further] to (consider|explore|examine the possibility)
s55:9 ^ [<intensifier>] (expresses|express) its intention to (consider|review|examine|revisit)
s56:5 not-after
[56:16 1
s56:17 the report
s57:5 source
s57:13 project; codebook, "shall consider"
s58:5 rationale
s58:16 The organ binds itself to no more than thought.
s59:5 measured
{59:15 2
s59:16 hits
s59:22 28
s59:26 right
s59:33 28
s60:5 examples
{61:7 2
s61:7 hits
[61:13 1
s61:15 «Decides to consider» further steps at its next session.
s62:7 misses
[62:15 1
s62:17 Decides to establish a fund.
{63:5 9
s63:5 id
s63:9 en.resolution.demands
s64:5 category
s64:15 force
s65:5 value
s65:12 obligation
s66:5 scope
[66:12 1
s66:13 resolution
s67:5 patterns
[68:7 4
s68:9 ^ [<intensifier>] [<intensifier>] (demands|orders|requires|directs|insists|instructs|mandates)
s69:9 (and|,) [<intensifier>] (demands|orders|directs)
s70:9 ^ [<intensifier>] [<intensifier>] (reiterates|renews|repeats|reaffirms|maintains) [<intensifier>] its [...2] demand~
s71:9 ^ [<intensifier>] [<intensifier>] (decides|resolves) that ...6 (must|are required to|is required to)
s72:5 source
s72:13 Gruenberg 2009, 41 Case W. Res. J. Int'l L. 513; UN Charter art. 25
s73:5 rationale
s73:16 An organ that can bind does so.
s74:5 measured
{74:15 2
s74:16 hits
s74:22 50
s74:26 right
s74:33 49
s75:5 examples
{76:7 2
s76:7 hits
[76:13 1
s76:15 «Demands» that the blockade be lifted at once.
s77:7 misses
[77:15 1
s77:17 The market demands that prices fall.
{78:5 9
s78:5 id
s78:9 en.resolution.demands-restraint
s79:5 category
s79:15 force
s80:5 value
s80:12 prohibition
s81:5 scope
[81:12 1
s81:13 resolution
s82:5 patterns
[83:7 1
s83:9 ^ [<intensifier>] [<intensifier>] (demands|orders|insists|decides) ...14 (refrain|refrains|desist|abstain) [...6] from
s84:5 source
s84:13 project
s85:5 rationale
s85:16 A demand to refrain forbids.
s86:5 measured
{86:15 2
s86:16 hits
s86:22 6
s86:25 right
s86:32 6
s87:5 examples
{88:7 2
s88:7 hits
[88:13 1
s88:15 «Demands that both sides refrain from» any movement of troops.
s89:7 misses
[89:15 1
s89:17 Demands that both sides withdraw.
{90:5 11
s90:5 id
s90:9 en.resolution.requests-organ
s91:5 category
s91:15 force
s92:5 value
s92:12 obligation
s93:5 scope
[93:12 1
s93:13 resolution
s94:5 patterns
[95:7 5
s95:9 ^ [<intensifier>] [<intensifier>] (requests|asks|invites and requests) <asked-organ>
s96:9 ^ [<intensifier>] (reiterates its request|renews its request) ...2 <asked-organ>
s97:9 (and|,) [<intensifier>] [<intensifier>] (requests|asks|tasks|directs) <asked-organ>
s98:9 ^ [<intensifier>] [<intensifier>] (entrusts|tasks|charges|designates)
s99:9 ^ [<intensifier>] requests
s100:5 not-inside
[100:17 1
s100:19 requests [all] (member states|states|governments|parties|donors|the parties|the government|all)
s101:5 not-after
[101:16 1
s101:18 (for|by|made|referred|under|shall|from|pursuant|submitted|may|must|received|addressed)
s102:5 source
s102:13 measurement notes, operative ladder 7
s103:5 rationale
s103:16 What an organ asks of its own secretariat or subsidiary is an instruction.
s104:5 measured
{104:15 2
s104:16 hits
s104:22 50
s104:26 right
s104:33 49
s105:5 examples
{106:7 2
s106:7 hits
[106:13 1
s106:15 «Requests the Secretary-General» to report in May.
s107:7 misses
[107:15 1
s107:17 Requests Member States to report in May.
{108:5 10
s108:5 id
s108:9 en.resolution.urges
s109:5 category
s109:15 force
s110:5 value
s110:12 recommendation
s111:5 scope
[111:12 1
s111:13 resolution
s112:5 patterns
[113:7 8
s113:9 ^ [<intensifier>] [<intensifier>] (urges|calls upon|calls on|invites|encourages|recommends|appeals|exhorts|suggests|proposes|calls for|requests|asks|calls again upon|calls once again upon)
s114:9 (and|,) [<intensifier>] [<intensifier>] (urges|calls upon|calls on|calls for|invites|encourages|exhorts|appeals to)
s115:9 (and|,) [<intensifier>] recommends (that|to)
s116:9 ^ [<intensifier>] [<intensifier>] (reiterates|renews|repeats|reaffirms) [<intensifier>] its [...3] (call~|appeal~|invitation~|request~|recommendation~|urgent appeal)
s117:9 ^ [<intensifier>] [<intensifier>] (expects|hopes|trusts|counsels|advises|implores|would welcome|would appreciate|expresses its (expectation|hope|wish|desire))
s118:9 ^ [<intensifier>] [<intensifier>] (reiterates|considers|believes|recommends|agrees|stresses|emphasizes|underlines) that ...16 should
s119:9 ^ [<intensifier>] [<intensifier>] (commends|welcomes|notes|supports|endorses|congratulates|takes note) ...30 and [<intensifier>] (urges|calls upon|calls on|calls for|encourages|encourage|invites)
s120:9 ^ [<intensifier>] [<intensifier>] requests [all|the|other] (international monetary fund|world bank|specialized agencies|international financial institutions|international organizations|organizations|european union|african union|organization of african unity|donor~|international community|united nations agencies|agencies|neighbouring states|government~|authorities|member states|states|parties|states members)
s121:5 not-after
[121:16 1
s121:18 (for|by|made|referred|under|shall|from|pursuant|submitted|may|must|received|addressed)
s122:5 source
s122:13 Gruenberg 2009, 41 Case W. Res. J. Int'l L. 513
s123:5 rationale
s123:16 Exhortation of those whom the organ does not, or does not wish to, bind.
s124:5 measured
{124:15 2
s124:16 hits
s124:22 50
s124:26 right
s124:33 49
s125:5 examples
{126:7 2
s126:7 hits
[126:13 2
s126:15 «Urges» both sides to return to the talks.
s126:61 «Strongly encourages» donors to contribute.
s127:7 misses
[127:15 1
s127:17 Whoever urges others to break this rule is liable.
{128:5 9
s128:5 id
s128:9 en.resolution.authorizes
s129:5 category
s129:15 force
s130:5 value
s130:12 permission
s131:5 scope
[131:12 1
s131:13 resolution
s132:5 patterns
[133:7 3
s133:9 ^ [<intensifier>] [<intensifier>] (authorizes|permits|empowers|allows)
s134:9 ^ [<intensifier>] decides [also|further] to (authorize|permit|allow|exempt)
s135:9 and [<intensifier>] authorizes
s136:5 source
s136:13 measurement notes, operative ladder 8
s137:5 rationale
s137:16 It lets an actor act.
s138:5 measured
{138:15 2
s138:16 hits
s138:22 48
s138:26 right
s138:33 48
s139:5 examples
{140:7 2
s140:7 hits
[140:13 1
s140:15 «Authorizes» the mission to use all necessary means.
s141:7 misses
[141:15 1
s141:17 The law authorizes searches.
{142:5 11
s142:5 id
s142:9 en.resolution.states
s143:5 category
s143:15 force
s144:5 value
s144:12 declaration
s145:5 weight
s145:13 0.44
s146:5 scope
[146:12 1
s146:13 resolution
s147:5 patterns
[148:7 1
s148:9 ^ [<intensifier>] [<intensifier>] <stating-verb>
s149:5 not-inside
[149:17 2
s149:19 ^ (reiterates|renews) its (call|request|demand)
s149:70 ^ (is|are|has|note|notes|takes|extends|express|condemn|approves|determines|finds|accepts) (the|a|an|to) ...12 (shall|may)
s150:5 source
s150:13 measurement notes, operative ladder 0 to 2
s151:5 rationale
s151:16 A view, an appraisal or an act of taking note.
s152:5 measured
{152:15 2
s152:16 hits
s152:22 50
s152:26 right
s152:33 46
s153:5 examples
{154:7 2
s154:7 hits
[154:13 2
s154:15 «Takes note» of the interim report.
s154:54 «Strongly condemns» the attack.
s155:7 misses
[155:15 1
s155:17 The Committee takes note of reports.
{156:5 10
s156:5 id
s156:9 en.resolution.reported
s157:5 category
s157:15 clause
s158:5 value
s158:12 proviso
s159:5 scope
[159:12 1
s159:13 resolution
s160:5 patterns
[161:7 1
s161:9 ^ [<intensifier>] (stresses|emphasizes|underlines|underscores|recalls|reaffirms|reiterates|notes|recognizes|acknowledges|affirms|expresses|considers|believes|welcomes) ...10 that
s162:5 source
s162:13 project
s163:5 unless
[163:13 1
s163:15 (and|,) [<intensifier>] [<intensifier>] (requests|urges|encourages|calls upon|calls on|calls for|invites|demands|decides|authorizes)
s164:5 rationale
s164:16 What an organ stresses is stated, not laid down.
s165:5 measured
{165:15 2
s165:16 hits
s165:22 50
s165:26 right
s165:33 42
s166:5 examples
{167:7 2
s167:7 hits
[167:13 1
s167:15 «Stresses that» the mission will leave and shall not return.
s168:7 misses
[168:15 1
s168:17 Decides that the mission shall leave.
"""####
}
