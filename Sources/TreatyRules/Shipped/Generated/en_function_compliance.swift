// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_function_compliance: StaticString = ####"""
{2:1 4
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 3
s5:3 duty-word
[5:14 11
s5:15 shall
s5:22 will
s5:28 must
s5:34 should
s5:42 may
s5:47 undertakes to
s5:62 undertake to
s5:76 agree to
s5:86 agrees to
s5:97 to
s5:101 is to
s6:3 told
[6:9 24
s6:10 party~
s6:18 the other
s6:29 each other
s6:41 one another
s6:54 committee
s6:65 council
s6:74 secretary-general
s6:93 secretary general
s6:112 state~
s6:120 government~
s6:133 organization
s6:147 commission
s6:159 depositary
s6:171 member~
s6:180 director-general
s6:198 secretariat
s6:211 board
s6:218 authorities
s6:231 authority
s6:242 conference
s6:254 them
s6:260 it
s6:264 others
s6:272 other
s7:3 datum
[7:10 11
s7:11 information
s7:24 statistics
s7:36 data
s7:42 particulars
s7:55 explanations
s7:69 report~
s7:78 documentation
s7:93 details
s7:102 text~
s7:109 list~
s7:116 laws and regulations
s8:1 rules
[9:3 5
{9:5 9
s9:5 id
s9:9 en.function.monitoring.notify
s10:5 category
s10:15 function
s11:5 value
s11:12 monitoring
s12:5 patterns
[13:7 10
s13:10 <duty-word> [also|,] ...4 (notify|inform) ...8 <told>
s14:10 <shall-must-and-like> [also|immediately|promptly|forthwith|,] be [immediately|promptly|forthwith|duly] (notified|informed) [<of-and-like>]
s15:10 (shall|will|must) give ...4 (notice|notification) ...3 [to] <told>
s16:10 notify ...4 [the] <reasons-and-like>
s17:10 keep ...8 informed
s18:10 informed of ...8 (measure~|introduction|progress|change~)
s19:10 any notification
s20:10 prior notification
s21:10 indicate the reasons
s22:10 by notifying ...4 (committee|council)
s23:5 not-inside
[24:7 1
s24:10 (notify|notifies|inform) ...14 (completed|completion|fulfilled|fulfilment|accomplished)
s25:5 unless
[26:7 7
s26:10 completion of ...8 (procedures|requirements|formalities)
s27:10 (procedures|requirements|formalities) ...14 (completed|fulfilled|accomplished|complied)
s28:10 <intention-decision-and-like> to (terminate|denounce|withdraw from|become|extend)
s29:10 (depositary|depository)
s30:10 (signature~|ratification~|accession~) ...12 (notify|inform)
s31:10 (notify|inform) ...14 (signature~|ratification~|accession~)
s32:10 (denounce|terminate) ...4 this
s33:5 source
s33:13 project
s34:5 rationale
s34:16 One party, or a body, is told, so that it can watch or object.
s35:5 examples
{36:7 2
s36:7 hits
[36:13 1
s36:15 The importing Party «shall promptly notify the other» of its decision.
s37:7 misses
[37:15 1
s37:17 The Parties notify each other of the completion of the procedures.
{38:5 9
s38:5 id
s38:9 en.function.monitoring.report
s39:5 category
s39:15 function
s40:5 value
s40:12 monitoring
s41:5 patterns
[42:7 17
s42:10 <submit-and-like> [to] ...12 report~
s43:10 <duty-word> ...3 report (to|on|annually|back|at|within|every|periodically|regularly|three|progress|directly|its|their|the|any|by)
s44:10 reports ...6 (shall|may|will) [be|also] <submitted-and-like>
s45:10 report [back|regularly|periodically] to the <council-security-council-and-like>
s46:10 include in (its|their) ...4 report
s47:10 (by|through) reporting
s48:10 reporting (obligation~|requirement~|annually|procedure~|system~)
s49:10 (annual|periodic|regular|national) reports
s50:10 annual report on the ...3 (implementation|application|progress|measures|situation)
s51:10 all reports
s52:10 assessment in his next report
s53:10 (communications|petitions) [from|received|submitted|,] ...8 <individuals-and-like>
s54:10 receive and consider communications
s55:10 communications may be submitted
s56:10 reliable information
s57:10 (confidential|make an) inquiry
s58:10 general recommendation [under|or]
s59:5 not-before
[59:17 8
s59:19 approve the
s59:34 in the light of the
s59:57 of his
s59:67 in his
s59:77 welcomes the
s59:93 having considered the
s59:118 noting the
s59:132 welcoming the
s60:5 not-inside
[60:17 2
s60:19 (having considered|noting|recalling|welcoming|welcomes) ...8 report~
s60:91 approve the annual report
s61:5 source
s61:13 project
s62:5 rationale
s62:16 Reporting for scrutiny.
s63:5 examples
{64:7 2
s64:7 hits
[64:13 1
s64:15 Each Party shall «submit to the Committee a report».
s65:7 misses
[65:15 1
s65:17 Welcomes the report of the Secretary-General.
{66:5 8
s66:5 id
s66:9 en.function.monitoring.oversight
s67:5 category
s67:15 function
s68:5 value
s68:12 monitoring
s69:5 patterns
[70:7 21
s70:10 <duty-word> [<regularly-and-like>] (monitor|supervise|oversee|inspect|verify)
s71:10 responsibility (to monitor|for monitoring)
s72:10 (monitoring|surveillance|supervising) <of-the-and-like>
s73:10 (supervise|supervising|overseeing) the (implementation|application|operation)
s74:10 supervision of the (implementation|application|execution)
s75:10 (on-site|on-the-spot|site|systematic|international) [systematic] <inspection-and-like>
s76:10 (carry out|conduct|undertake|permit|allow|perform|facilitate) ...5 <inspection-verification-and-like>
s77:10 <inspection-and-like-3> ...6 (shall|may|of) [be] <carried-and-like>
s78:10 keep ...12 under ...4 review
s79:10 (regular|periodic|periodical) review~ <by-and-like>
s80:10 review [regularly|periodically|annually] ...2 (progress|compliance|implementation of commitments)
s81:10 (check|verify|checking|verification of) ...4 (authenticity|accuracy|compliance|origin)
s82:10 authenticity or accuracy
s83:10 (ensure|improve|promote|increase) ...2 transparency in
s84:10 (shall|will) [promptly|regularly|also|,] ...2 <publish-and-like>
s85:10 publish in advance
s86:10 <duty-word> [upon request|on request|promptly|immediately|also|,] ...4 <furnish-and-like> ...6 <datum> ...6 <to-on-and-like>
s87:10 (providing|provide|supply|communicate) to the ...3 (party|parties|committee|council|commission), upon request
s88:10 request ...3 (party|authorities) ...3 (to|for) [provide|assist|verify] ...6 <information-and-like>
s89:10 provide rapid information
s90:10 opportunity to comment
s91:5 not-inside
[92:7 2
s92:10 (technical assistance|expertise|experience) and ...4 information
s93:10 on monitoring, control and
s94:5 source
s94:13 project
s95:5 rationale
s95:16 Review, inspection, verification, transparency towards the others.
s96:5 examples
{97:7 2
s97:7 hits
[97:13 1
s97:15 The Committee «shall monitor» compliance.
s98:7 misses
[98:15 1
s98:17 The heart monitor is duty free.
{99:5 8
s99:5 id
s99:9 en.function.criticism.condemns
s100:5 category
s100:15 function
s101:5 value
s101:12 criticism
s102:5 patterns
[103:7 10
s103:10 (condemn|condemns|condemning|condemnation|deplore|deplores|deploring|censure|censures)
s104:10 (regret|regrets|regretting)
s105:10 (expressing|expresses|express|expressed) [its|their] [<further-and-like>] <concern-and-like>
s106:10 [remaining] (gravely|deeply|seriously) (concerned|alarmed|disturbed|shocked)
s107:10 (alarmed|appalled|outraged|dismayed) (at|by)
s108:10 concluding observation~
s109:10 <forward-and-like> ...20 (its|his|their) <views-and-like> [and]
s110:10 findings of fact
s111:10 make ...3 public statement~
s112:10 (reiterates|reiterating|its|with) [its] <deep-and-like> concern
s113:5 not-after
[113:16 1
s113:18 the [tragic] (death|loss)
s114:5 source
s114:13 project
s115:5 rationale
s115:16 Public findings, views, condemnation.
s116:5 examples
{117:7 2
s117:7 hits
[117:13 1
s117:15 «Condemns» the attacks on convoys.
s118:7 misses
[118:15 1
s118:17 Notes the letter.
{119:5 7
s119:5 id
s119:9 en.function.sanction.penalty
s120:5 category
s120:15 function
s121:5 value
s121:12 sanction
s122:5 patterns
[123:7 20
s123:10 (revoke|withhold|cancel) ...8 <authorization-and-like>
s124:10 (suspend|limit) ...4 (operating|technical) <authorization-and-like>
s125:10 measures imposed by
s126:10 imposition of (measures|sanctions|fines)
s127:10 (impose|imposed|apply|applying|lift|violation of|targeted|economic|financial|individual|regime of) ...3 sanctions
s128:10 suspend ...6 (concessions|benefits|preferences) [<of-equivalent-and-like>]
s129:10 suspension of ...3 (concessions|benefits)
s130:10 countermeasure~
s131:10 freeze ...8 (assets|funds|resources)
s132:10 (arms embargo|embargo|travel ban|asset freeze)
s133:10 prevent the (entry into or transit|direct or indirect supply)
s134:10 complete or partial interruption
s135:10 (blockade|armed force to give effect|action by air)
s136:10 measures to be taken to give effect
s137:10 shall have no vote
s138:10 (court|chamber) may impose
s139:10 refer the matter to the (assembly|security council)
s140:10 monetary assessment~
s141:10 expelled
s142:10 suspended from the exercise
s143:5 source
s143:14 Goodman & Jinks 2004, p. 690 n.275
s144:5 rationale
s144:16 Material penalties, or benefits withheld, to enforce.
s145:5 examples
{146:7 2
s146:7 hits
[146:13 1
s146:15 The complaining Party may «suspend concessions of» equal value.
s147:7 misses
[147:15 1
s147:17 The Parties may suspend talks.
"""####
}
