// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_hortatory: StaticString = ####"""
{2:1 3
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 rules
[5:3 6
{5:5 8
s5:5 id
s5:9 en.hortatory.effort
s6:5 category
s6:15 hortatory
s7:5 value
s7:12 effort
s8:5 weight
s8:13 0.6
s9:5 patterns
[10:7 8
s10:9 (endeavour~|strive~)
s11:9 best endeavours
s12:9 (make|use|exert|deploy) ...3 (effort~|endeavours)
s13:9 (shall|will|agree to|undertake to) [also] (seek|aim|attempt|work) (to|at|towards)
s14:9 shall be (aimed at|guided by)
s15:9 attach ...2 (priority|importance)
s16:9 give priority
s17:9 do ...2 utmost
s18:5 source
s18:13 research lexicon, strength 4 and 5
s19:5 rationale
s19:16 The pull is on effort, not on a result.
s20:5 examples
{21:7 2
s21:7 hits
[21:13 2
s21:15 Parties shall «endeavour» to agree.
s21:54 They shall «make every effort» to agree.
s22:7 misses
[22:15 1
s22:17 Parties shall agree.
{23:5 10
s23:5 id
s23:9 en.hortatory.exhortation
s24:5 category
s24:15 hortatory
s25:5 value
s25:12 exhortation
s26:5 weight
s26:13 1.0
s27:5 patterns
[28:7 7
s28:9 (should|ought to)
s29:9 it is desirable
s30:9 (encouraged|invited|urged|called upon) to
s31:9 (urges|exhorts|encourages|recommends)
s32:9 (calls|appeals) (upon|on|for|to)
s33:9 (may wish|are expected) to
s34:9 (hope|hopes|hoping|look forward|looks forward) (that|to)
s35:5 not-inside
[35:17 3
s35:19 ^ should
s35:31 (which|if|whether) ...3 should
s35:65 in case ...6 should
s36:5 not-before
[36:17 1
s36:19 (if|event|case)
s37:5 source
s37:13 research lexicon, strength 0 to 2; Gruenberg 2009
s38:5 rationale
s38:16 It exhorts, recommends or wishes.
s39:5 examples
{40:7 2
s40:7 hits
[40:13 2
s40:15 Members «should» live in peace.
s40:50 «Urges» both sides to talk.
s41:7 misses
[41:15 1
s41:17 Should talks fail, the Court shall decide.
{42:5 8
s42:5 id
s42:9 en.hortatory.promotion
s43:5 category
s43:15 hortatory
s44:5 value
s44:12 promotion
s45:5 weight
s45:13 0.5
s46:5 patterns
[47:7 4
s47:9 (strengthen|strengthening|foster|fostering|enhance|enhancing|enhancement|deepen|deepening|intensify|intensifying|stimulate|stimulating|upgrade|upgrading|broaden|broadening|widen|diversify|modernize|modernization)
s48:9 (promote|promotes|promoting|promotion|encourage|encouraging|improve|improving|improvement|develop and|contribute to|contributing to|support the|supporting the|facilitate|facilitating)
s49:9 (raise|raising) ...2 (awareness|standard~)
s50:9 (creating|create|creation of) ...3 (environment|conditions|climate)
s51:5 source
s51:13 research lexicon, strength 3
s52:5 rationale
s52:16 A direction to move in, with no mark to reach.
s53:5 examples
{54:7 2
s54:7 hits
[54:13 1
s54:15 The Parties shall «strengthen» their ties.
s55:7 misses
[55:15 1
s55:17 The Parties shall pay their dues.
{56:5 8
s56:5 id
s56:9 en.hortatory.aspiration
s57:5 category
s57:15 hortatory
s58:5 value
s58:12 aspiration
s59:5 weight
s59:13 0.7
s60:5 patterns
[61:7 7
s61:9 (mutual understanding|harmonious development|friendly relations|well-being|prosperity|solidarity|brotherhood|good-neighbourliness|good neighbourliness|welfare|dialogue|lasting|peace and)
s62:9 in [a|the] spirit of
s63:9 (their|its) (wish|commitment|determination|desire|readiness|willingness|conviction)
s64:9 the (importance|important role|important function|vital role|need|desirability|value) (of|for|to|performed|played)
s65:9 (objective|objectives|purpose|purposes|aim|aims) of [this|the] [...4] (is|are)
s66:9 (benefit|benefits) of
s67:9 (international community|social progress|higher standards|way of life)
s68:5 source
s68:13 research lexicon, strength 0 and 1
s69:5 rationale
s69:16 A vision or a value is invoked.
s70:5 examples
{71:7 2
s71:7 hits
[71:13 1
s71:15 They act «in a spirit of» trust.
s72:7 misses
[72:15 1
s72:17 They act under article 4.
{73:5 8
s73:5 id
s73:9 en.hortatory.aim
s74:5 category
s74:15 hortatory
s75:5 value
s75:12 aim
s76:5 weight
s76:13 0.4
s77:5 patterns
[78:7 5
s78:9 with a view to
s79:9 with the (aim|objective|goal) of
s80:9 (aimed|aiming) at
s81:9 to this end
s82:9 in order to (promote|facilitate|improve|strengthen|enhance|encourage)
s83:5 source
s83:13 research lexicon, strength 1
s84:5 rationale
s84:16 The provision tells its aim.
s85:5 examples
{86:7 2
s86:7 hits
[86:13 1
s86:15 They meet «with a view to» a truce.
s87:7 misses
[87:15 1
s87:17 They meet in May.
{88:5 9
s88:5 id
s88:9 en.hortatory.leeway
s89:5 category
s89:15 hortatory
s90:5 value
s90:12 leeway
s91:5 weight
s91:13 0.4
s92:5 patterns
[93:7 4
s93:9 to the [greatest|fullest|maximum|widest] [possible] extent (possible|feasible|practicable)
s94:9 (as|so|in so|insofar) [far] as (possible|practicable|feasible)
s95:9 (progressively|gradually|gradual)
s96:9 (as|where) appropriate
s97:5 not-inside
[97:17 2
s97:18 progressively (reduced|eliminated|abolished)
s97:65 (reduced|eliminated|abolished) progressively
s98:5 source
s98:13 project
s99:5 rationale
s99:16 A hard operator that leaves the pace or the extent to its addressee.
s100:5 examples
{101:7 2
s101:7 hits
[101:13 1
s101:15 Ships shall, «as far as possible», keep clear.
s102:7 misses
[102:15 1
s102:17 Ships shall keep clear.
"""####
}
