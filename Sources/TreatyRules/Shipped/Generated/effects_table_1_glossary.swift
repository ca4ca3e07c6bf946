// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let effects_table_1_glossary: StaticString = ####"""
{3:1 1
s3:1 claims
[4:3 17
{4:5 7
s4:5 id
s4:9 GJ.T1.coercion.basis
s5:5 role
s5:11 definition
s6:5 mechanism
s6:16 coercion
s7:5 basis
s7:12 stated
s8:5 pages
s8:13 655; 633-34, 645
s9:5 gist
s9:12 basis of influence: interest
s10:5 statement
s10:16 Coercion works on a state's material interest, and rests on the power of others and their will to enforce.
{11:5 7
s11:5 id
s11:9 GJ.T1.coercion.logic
s12:5 role
s12:11 definition
s13:5 mechanism
s13:16 coercion
s14:5 basis
s14:12 stated
s15:5 pages
s15:13 655; 633-34
s16:5 gist
s16:12 logic: costs and benefits
s17:5 statement
s17:16 The state calculates, weighing what it gains by the practice against what it must expect to lose.
{18:5 7
s18:5 id
s18:9 GJ.T1.coercion.forms
s19:5 role
s19:11 definition
s20:5 mechanism
s20:16 coercion
s21:5 basis
s21:12 stated
s22:5 pages
s22:13 655; 633-34, 645
s23:5 gist
s23:12 forms: material reward and punishment
s24:5 statement
s24:16 Reward and punishment are material. Social sanctions belong here only where the state expects them to turn into material cost.
{25:5 7
s25:5 id
s25:9 GJ.T1.coercion.result
s26:5 role
s26:11 definition
s27:5 mechanism
s27:16 coercion
s28:5 basis
s28:12 stated
s29:5 pages
s29:13 655; 633
s30:5 gist
s30:12 result: compliance
s31:5 statement
s31:16 The state complies; what it prefers need not change.
{32:5 7
s32:5 id
s32:9 GJ.T1.persuasion.basis
s33:5 role
s33:11 definition
s34:5 mechanism
s34:16 persuasion
s35:5 basis
s35:12 stated
s36:5 pages
s36:13 655; 635-38
s37:5 gist
s37:12 basis of influence: fit with values held
s38:5 statement
s38:16 Persuasion works through the fit of a norm with values that the state already holds.
{39:5 7
s39:5 id
s39:9 GJ.T1.persuasion.logic
s40:5 role
s40:11 definition
s41:5 mechanism
s41:16 persuasion
s42:5 basis
s42:12 stated
s43:5 pages
s43:13 655; 635, 643, 679
s44:5 gist
s44:12 logic: weighing whether the rule is right
s45:5 statement
s45:16 The state actively weighs whether the rule is valid; it is the content of the norm that is assessed and taken in.
{46:5 7
s46:5 id
s46:9 GJ.T1.persuasion.forms
s47:5 role
s47:11 definition
s48:5 mechanism
s48:16 persuasion
s49:5 basis
s49:12 stated
s50:5 pages
s50:13 655; 636-38
s51:5 gist
s51:12 forms: framing, prompting thought, convincing, teaching
s52:5 statement
s52:16 A matter is framed so that it answers to accepted norms; new information makes states think harder; they are convinced or taught.
{53:5 7
s53:5 id
s53:9 GJ.T1.persuasion.result
s54:5 role
s54:11 definition
s55:5 mechanism
s55:16 persuasion
s56:5 basis
s56:12 stated
s57:5 pages
s57:13 655; 635
s58:5 gist
s58:12 result: acceptance
s59:5 statement
s59:16 The state accepts the norm in its own mind.
{60:5 7
s60:5 id
s60:9 GJ.T1.acculturation.basis
s61:5 role
s61:11 definition
s62:5 mechanism
s62:16 acculturation
s63:5 basis
s63:12 stated
s64:5 pages
s64:13 655; 638-46
s65:5 gist
s65:12 basis of influence: social expectations and identity
s66:5 statement
s66:16 Acculturation works through what a reference group expects and the state's identity in it. More hangs on the relation to the group than on the properties of the rule (643, 683).
{67:5 7
s67:5 id
s67:9 GJ.T1.acculturation.logic
s68:5 role
s68:11 definition
s69:5 mechanism
s69:16 acculturation
s70:5 basis
s70:12 stated
s71:5 pages
s71:13 655; 639-42
s72:5 gist
s72:12 logic: role, status, mimicry
s73:5 statement
s73:16 The state plays a role, seeks status and imitates. The weight of the group, exposure to it and its size add to the effect, size only up to a point (642).
{74:5 7
s74:5 id
s74:9 GJ.T1.acculturation.forms
s75:5 role
s75:11 definition
s76:5 mechanism
s76:16 acculturation
s77:5 basis
s77:12 stated
s78:5 pages
s78:13 655; 640-41
s79:5 gist
s79:12 forms: social praise and blame; cognitive comfort and dissonance
s80:5 statement
s80:16 Social pressure praises, shames and shuns; cognitive pressure comes from within, as the comfort of orthodoxy and the discomfort of dissonance.
{81:5 7
s81:5 id
s81:9 GJ.T1.acculturation.result
s82:5 role
s82:11 definition
s83:5 mechanism
s83:16 acculturation
s84:5 basis
s84:12 stated
s85:5 pages
s85:13 655; 641-43
s86:5 gist
s86:12 result: conformity
s87:5 statement
s87:16 The state conforms outwardly, perhaps without accepting the norm in its own mind.
{90:5 8
s90:5 id
s90:9 GJ.T1.text.1
s91:5 role
s91:11 condition
s92:5 mechanism
s92:16 acculturation
s93:5 stage
[93:12 2
s93:13 ex-ante
s93:22 ex-post
s94:5 stage-basis
s94:18 inferred
s95:5 basis
s95:12 stated
s96:5 pages
s96:13 647, 654
s97:5 statement
s97:16 Acculturation works where the target is embedded in an institutionalised group, and the forms of identity to be copied are settled in that group. The more a model is institutionalised in the world, the more it spreads; the more a state is integrated, the likelier it adopts it.
{98:5 8
s98:5 id
s98:9 GJ.T1.text.2
s99:5 role
s99:11 condition
s100:5 mechanism
s100:16 acculturation
s101:5 stage
s101:12 ex-post
s102:5 stage-basis
s102:18 inferred
s103:5 basis
s103:12 stated
s104:5 pages
s104:13 641-43, 649, 651-52
s105:5 statement
s105:16 Official aims and structures converge while practice at home may stay apart from them (decoupling). What acculturation favours is formal conformity first.
{106:5 8
s106:5 id
s106:9 GJ.T1.text.3
s107:5 role
s107:11 interaction
s108:5 mechanism
s108:16 acculturation
s109:5 stage
[109:12 2
s109:13 ex-ante
s109:22 ex-post
s110:5 stage-basis
s110:18 inferred
s111:5 basis
s111:12 stated
s112:5 pages
s112:13 656
s113:5 statement
s113:16 Many traditional hard-law devices deinstitutionalise, and so take from acculturation its effect on compliance. Worked out for precision and for sanctions in Parts III and IV.
{114:5 8
s114:5 id
s114:9 GJ.T1.text.4
s115:5 role
s115:11 condition
s116:5 mechanism
s116:16 acculturation
s117:5 stage
s117:12 ex-post
s118:5 stage-basis
s118:18 inferred
s119:5 basis
s119:12 stated
s120:5 pages
s120:13 643 n.74
s121:5 statement
s121:16 Trust in, liking for and identification with the speaker move a state without its weighing what is said. The authors file this under acculturation, though others call it persuasion.
{122:5 8
s122:5 id
s122:9 GJ.T1.text.5
s123:5 role
s123:11 condition
s124:5 mechanism
s124:16 coercion
s125:5 stage
s125:12 ex-post
s126:5 stage-basis
s126:18 inferred
s127:5 basis
s127:12 stated
s128:5 pages
s128:13 632
s129:5 statement
s129:16 In a highly institutionalised setting a threat is more credible, since others see whether it is carried out (reported from rationalist writers).
"""####
}
