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
{17:5 11
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
s26:19 ^ (taking|having|acting|bearing|considering) ...30 (shall|may|must)
s26:90 ^ pursuant to ...25 (shall|may|must)
s26:130 ^ acting (on|upon|as|for|in)
s27:5 source
s27:13 measurement notes, preambular verbs; UN Editorial Manual
s28:5 rationale
s28:16 A participle at its head makes a paragraph preambular; it gives reasons and prescribes nothing.
s29:5 examples
{30:7 2
s30:7 hits
[30:13 2
s30:15 «Recalling» its earlier decisions on the matter,
s30:67 «Deeply concerned» that the drought goes on,
s31:7 misses
[31:15 1
s31:17 The Parties, recalling their pledge, shall act.
{32:5 10
s32:5 id
s32:9 en.resolution.decides
s33:5 category
s33:15 force
s34:5 value
s34:12 declaration
s35:5 scope
[35:12 1
s35:13 resolution
s36:5 patterns
[37:7 2
s37:9 ^ [<intensifier>] [<intensifier>] (decides|resolves) [also|further|hereby|therefore] to
s38:9 ^ [<intensifier>] [<intensifier>] (decides|resolves)
s39:5 not-after
[39:16 1
s39:17 that
s40:5 not-inside
[40:17 2
s40:19 (decides|resolves) ...4 that
s40:51 (decides|resolves) , ...16 , that
s41:5 source
s41:13 project; codebook, "states, defines, constitutes"
s42:5 rationale
s42:16 The organ disposes of its own business, or sets something up.
s43:5 examples
{44:7 2
s44:7 hits
[44:13 2
s44:15 «Decides to» keep the question on its agenda.
s44:64 «Further decides to» extend the mandate until May.
s45:7 misses
[45:15 1
s45:17 Decides that all States shall freeze such assets.
{46:5 9
s46:5 id
s46:9 en.resolution.decides-to-consider
s47:5 category
s47:15 force
s48:5 value
s48:12 soft-obligation
s49:5 scope
[49:12 1
s49:13 resolution
s50:5 patterns
[51:7 3
s51:9 ^ [<intensifier>] (decides|resolves) [also|further] to (consider|keep under review|review|revisit|examine|explore)
s52:9 ^ [<intensifier>] requests <asked-organ> [also|further] to (consider|explore|examine the possibility)
s53:9 ^ [<intensifier>] (expresses|express) its intention to (consider|review|examine|revisit)
s54:5 not-after
[54:16 1
s54:17 the report
s55:5 source
s55:13 project; codebook, "shall consider"
s56:5 rationale
s56:16 The organ binds itself to no more than thought.
s57:5 examples
{58:7 2
s58:7 hits
[58:13 1
s58:15 «Decides to consider» further steps at its next session.
s59:7 misses
[59:15 1
s59:17 Decides to establish a fund.
{60:5 8
s60:5 id
s60:9 en.resolution.demands
s61:5 category
s61:15 force
s62:5 value
s62:12 obligation
s63:5 scope
[63:12 1
s63:13 resolution
s64:5 patterns
[65:7 4
s65:9 ^ [<intensifier>] [<intensifier>] (demands|orders|requires|directs|insists|instructs|mandates)
s66:9 (and|,) [<intensifier>] (demands|orders|directs)
s67:9 ^ [<intensifier>] [<intensifier>] (reiterates|renews|repeats|reaffirms|maintains) [<intensifier>] its [...2] demand~
s68:9 ^ [<intensifier>] [<intensifier>] (decides|resolves) that ...6 (must|are required to|is required to)
s69:5 source
s69:13 Gruenberg 2009, 41 Case W. Res. J. Int'l L. 513; UN Charter art. 25
s70:5 rationale
s70:16 An organ that can bind does so.
s71:5 examples
{72:7 2
s72:7 hits
[72:13 1
s72:15 «Demands» that the blockade be lifted at once.
s73:7 misses
[73:15 1
s73:17 The market demands that prices fall.
{74:5 8
s74:5 id
s74:9 en.resolution.demands-restraint
s75:5 category
s75:15 force
s76:5 value
s76:12 prohibition
s77:5 scope
[77:12 1
s77:13 resolution
s78:5 patterns
[79:7 1
s79:9 ^ [<intensifier>] [<intensifier>] (demands|orders|insists|decides) ...14 (refrain|refrains|desist|abstain) [...6] from
s80:5 source
s80:13 project
s81:5 rationale
s81:16 A demand to refrain forbids.
s82:5 examples
{83:7 2
s83:7 hits
[83:13 1
s83:15 «Demands that both sides refrain from» any movement of troops.
s84:7 misses
[84:15 1
s84:17 Demands that both sides withdraw.
{85:5 10
s85:5 id
s85:9 en.resolution.requests-organ
s86:5 category
s86:15 force
s87:5 value
s87:12 obligation
s88:5 scope
[88:12 1
s88:13 resolution
s89:5 patterns
[90:7 5
s90:9 ^ [<intensifier>] [<intensifier>] (requests|asks|calls upon|invites and requests) <asked-organ>
s91:9 ^ [<intensifier>] (reiterates its request|renews its request) ...2 <asked-organ>
s92:9 and [<intensifier>] (requests|asks) <asked-organ>
s93:9 ^ [<intensifier>] [<intensifier>] (entrusts|tasks|charges|designates)
s94:9 ^ [<intensifier>] requests
s95:5 not-inside
[95:17 1
s95:19 requests [all] (member states|states|governments|parties|donors|the parties|the government|all)
s96:5 not-after
[96:16 1
s96:18 (for|by|made|referred|under|shall|from|pursuant|submitted|may|must|received|addressed)
s97:5 source
s97:13 measurement notes, operative ladder 7
s98:5 rationale
s98:16 What an organ asks of its own secretariat or subsidiary is an instruction.
s99:5 examples
{100:7 2
s100:7 hits
[100:13 1
s100:15 «Requests the Secretary-General» to report in May.
s101:7 misses
[101:15 1
s101:17 Requests Member States to report in May.
{102:5 9
s102:5 id
s102:9 en.resolution.urges
s103:5 category
s103:15 force
s104:5 value
s104:12 recommendation
s105:5 scope
[105:12 1
s105:13 resolution
s106:5 patterns
[107:7 8
s107:9 ^ [<intensifier>] [<intensifier>] (urges|calls upon|calls on|invites|encourages|recommends|appeals|exhorts|suggests|proposes|calls for|requests|asks|calls again upon|calls once again upon)
s108:9 (and|,) [<intensifier>] [<intensifier>] (urges|calls upon|calls on|invites|encourages|recommends|appeals|exhorts) (states|all|member states|the|those|both|other|governments|parties|donors|these|that|its)
s109:9 ^ [<intensifier>] [<intensifier>] (reiterates|renews|repeats|reaffirms) [<intensifier>] its [...3] (call~|appeal~|invitation~|request~|recommendation~|urgent appeal)
s110:9 ^ [<intensifier>] [<intensifier>] (reiterating|renewing|repeating) its (call|appeal|invitation|request|demand)
s111:9 ^ [<intensifier>] [<intensifier>] (expects|hopes|trusts|counsels|advises|implores|would welcome|would appreciate|expresses its (expectation|hope|wish|desire))
s112:9 ^ [<intensifier>] [<intensifier>] (reiterates|considers|believes|recommends|agrees|stresses|emphasizes|underlines) that ...16 should
s113:9 ^ [<intensifier>] [<intensifier>] (commends|welcomes|notes|supports|endorses|congratulates|takes note) ...30 and [<intensifier>] (urges|calls upon|calls on|calls for|encourages|encourage|invites)
s114:9 ^ [<intensifier>] [<intensifier>] requests [all|the|other] (international monetary fund|world bank|specialized agencies|international financial institutions|international organizations|organizations|european union|african union|organization of african unity|donor~|international community|united nations agencies|agencies|neighbouring states|government~|authorities|member states|states|parties|states members)
s115:5 not-after
[115:16 1
s115:18 (for|by|made|referred|under|shall|from|pursuant|submitted|may|must|received|addressed)
s116:5 source
s116:13 Gruenberg 2009, 41 Case W. Res. J. Int'l L. 513
s117:5 rationale
s117:16 Exhortation of those whom the organ does not, or does not wish to, bind.
s118:5 examples
{119:7 2
s119:7 hits
[119:13 2
s119:15 «Urges» both sides to return to the talks.
s119:61 «Strongly encourages» donors to contribute.
s120:7 misses
[120:15 1
s120:17 Whoever urges others to break this rule is liable.
{121:5 8
s121:5 id
s121:9 en.resolution.authorizes
s122:5 category
s122:15 force
s123:5 value
s123:12 permission
s124:5 scope
[124:12 1
s124:13 resolution
s125:5 patterns
[126:7 3
s126:9 ^ [<intensifier>] [<intensifier>] (authorizes|permits|empowers|allows)
s127:9 ^ [<intensifier>] decides [also|further] to (authorize|permit|allow|exempt)
s128:9 and [<intensifier>] authorizes
s129:5 source
s129:13 measurement notes, operative ladder 8
s130:5 rationale
s130:16 It lets an actor act.
s131:5 examples
{132:7 2
s132:7 hits
[132:13 1
s132:15 «Authorizes» the mission to use all necessary means.
s133:7 misses
[133:15 1
s133:17 The law authorizes searches.
{134:5 10
s134:5 id
s134:9 en.resolution.states
s135:5 category
s135:15 force
s136:5 value
s136:12 declaration
s137:5 weight
s137:13 0.44
s138:5 scope
[138:12 1
s138:13 resolution
s139:5 patterns
[140:7 1
s140:9 ^ [<intensifier>] [<intensifier>] <stating-verb>
s141:5 not-inside
[141:17 2
s141:19 ^ (reiterates|renews) its (call|request|demand)
s141:70 ^ (is|are|has|note|notes|takes|extends|express|condemn|approves|determines|finds|accepts) (the|a|an|to) ...12 (shall|may)
s142:5 source
s142:13 measurement notes, operative ladder 0 to 2
s143:5 rationale
s143:16 A view, an appraisal or an act of taking note.
s144:5 examples
{145:7 2
s145:7 hits
[145:13 2
s145:15 «Takes note» of the interim report.
s145:54 «Strongly condemns» the attack.
s146:7 misses
[146:15 1
s146:17 The Committee takes note of reports.
{147:5 8
s147:5 id
s147:9 en.resolution.reported
s148:5 category
s148:15 clause
s149:5 value
s149:12 proviso
s150:5 scope
[150:12 1
s150:13 resolution
s151:5 patterns
[152:7 1
s152:9 ^ [<intensifier>] (stresses|emphasizes|underlines|underscores|recalls|reaffirms|reiterates|notes|recognizes|acknowledges|affirms|expresses|considers|believes|welcomes) ...10 that
s153:5 source
s153:13 project
s154:5 rationale
s154:16 What an organ stresses is stated, not laid down.
s155:5 examples
{156:7 2
s156:7 hits
[156:13 1
s156:15 «Stresses that» the mission will leave and shall not return.
s157:7 misses
[157:15 1
s157:17 Decides that the mission shall leave.
"""####
}
