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
[17:3 9
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
[65:7 2
s65:9 ^ [<intensifier>] [<intensifier>] (demands|orders|requires|directs|insists|instructs|mandates)
s66:9 (and|,) [<intensifier>] (demands|orders|directs)
s67:5 source
s67:13 Gruenberg 2009, 41 Case W. Res. J. Int'l L. 513; UN Charter art. 25
s68:5 rationale
s68:16 An organ that can bind does so.
s69:5 examples
{70:7 2
s70:7 hits
[70:13 1
s70:15 «Demands» that the blockade be lifted at once.
s71:7 misses
[71:15 1
s71:17 The market demands that prices fall.
{72:5 10
s72:5 id
s72:9 en.resolution.requests-organ
s73:5 category
s73:15 force
s74:5 value
s74:12 obligation
s75:5 scope
[75:12 1
s75:13 resolution
s76:5 patterns
[77:7 5
s77:9 ^ [<intensifier>] [<intensifier>] (requests|asks|calls upon|invites and requests) <asked-organ>
s78:9 ^ [<intensifier>] (reiterates its request|renews its request) ...2 <asked-organ>
s79:9 and [<intensifier>] (requests|asks) <asked-organ>
s80:9 ^ [<intensifier>] [<intensifier>] (entrusts|tasks|charges|designates)
s81:9 ^ [<intensifier>] requests
s82:5 not-inside
[82:17 1
s82:19 requests [all] (member states|states|governments|parties|donors|the parties|the government|all)
s83:5 not-after
[83:16 1
s83:18 (for|by|made|referred|under|shall|from|pursuant|submitted|may|must|received|addressed)
s84:5 source
s84:13 measurement notes, operative ladder 7
s85:5 rationale
s85:16 What an organ asks of its own secretariat or subsidiary is an instruction.
s86:5 examples
{87:7 2
s87:7 hits
[87:13 1
s87:15 «Requests the Secretary-General» to report in May.
s88:7 misses
[88:15 1
s88:17 Requests Member States to report in May.
{89:5 9
s89:5 id
s89:9 en.resolution.urges
s90:5 category
s90:15 force
s91:5 value
s91:12 recommendation
s92:5 scope
[92:12 1
s92:13 resolution
s93:5 patterns
[94:7 3
s94:9 ^ [<intensifier>] [<intensifier>] (urges|calls upon|calls on|invites|encourages|recommends|appeals|exhorts|suggests|proposes|calls for|requests|asks|calls again upon|calls once again upon)
s95:9 (and|,) [<intensifier>] [<intensifier>] (urges|calls upon|calls on|invites|encourages|recommends|appeals|exhorts) (states|all|member states|the|those|both|other|governments|parties|donors|these|that|its)
s96:9 ^ [<intensifier>] [<intensifier>] (reiterates|renews|repeats) its (call|appeal|invitation|request|demand) (to|for|on|upon)
s97:5 not-after
[97:16 1
s97:18 (for|by|made|referred|under|shall|from|pursuant|submitted|may|must|received|addressed)
s98:5 source
s98:13 Gruenberg 2009, 41 Case W. Res. J. Int'l L. 513
s99:5 rationale
s99:16 Exhortation of those whom the organ does not, or does not wish to, bind.
s100:5 examples
{101:7 2
s101:7 hits
[101:13 2
s101:15 «Urges» both sides to return to the talks.
s101:61 «Strongly encourages» donors to contribute.
s102:7 misses
[102:15 1
s102:17 Whoever urges others to break this rule is liable.
{103:5 8
s103:5 id
s103:9 en.resolution.authorizes
s104:5 category
s104:15 force
s105:5 value
s105:12 permission
s106:5 scope
[106:12 1
s106:13 resolution
s107:5 patterns
[108:7 3
s108:9 ^ [<intensifier>] [<intensifier>] (authorizes|permits|empowers|allows)
s109:9 ^ [<intensifier>] decides [also|further] to (authorize|permit|allow|exempt)
s110:9 and [<intensifier>] authorizes
s111:5 source
s111:13 measurement notes, operative ladder 8
s112:5 rationale
s112:16 It lets an actor act.
s113:5 examples
{114:7 2
s114:7 hits
[114:13 1
s114:15 «Authorizes» the mission to use all necessary means.
s115:7 misses
[115:15 1
s115:17 The law authorizes searches.
{116:5 10
s116:5 id
s116:9 en.resolution.states
s117:5 category
s117:15 force
s118:5 value
s118:12 declaration
s119:5 weight
s119:13 0.8
s120:5 scope
[120:12 1
s120:13 resolution
s121:5 patterns
[122:7 1
s122:9 ^ [<intensifier>] [<intensifier>] <stating-verb>
s123:5 not-inside
[123:17 2
s123:19 ^ (reiterates|renews) its (call|request|demand)
s123:70 ^ (is|are|has|note|notes|takes|extends|express|condemn|approves|determines|finds|accepts) (the|a|an|to) ...12 (shall|may)
s124:5 source
s124:13 measurement notes, operative ladder 0 to 2
s125:5 rationale
s125:16 A view, an appraisal or an act of taking note.
s126:5 examples
{127:7 2
s127:7 hits
[127:13 2
s127:15 «Takes note» of the interim report.
s127:54 «Strongly condemns» the attack.
s128:7 misses
[128:15 1
s128:17 The Committee takes note of reports.
{129:5 8
s129:5 id
s129:9 en.resolution.reported
s130:5 category
s130:15 clause
s131:5 value
s131:12 proviso
s132:5 scope
[132:12 1
s132:13 resolution
s133:5 patterns
[134:7 1
s134:9 ^ [<intensifier>] (stresses|emphasizes|underlines|underscores|recalls|reaffirms|reiterates|notes|recognizes|acknowledges|affirms|expresses|considers|believes|welcomes) ...10 that
s135:5 source
s135:13 project
s136:5 rationale
s136:16 What an organ stresses is stated, not laid down.
s137:5 examples
{138:7 2
s138:7 hits
[138:13 1
s138:15 «Stresses that» the mission will leave and shall not return.
s139:7 misses
[139:15 1
s139:17 Decides that the mission shall leave.
"""####
}
