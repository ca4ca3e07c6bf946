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
{9:5 10
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
s38:5 measured
{38:15 2
s38:16 hits
s38:22 12
s38:26 right
s38:33 12
{39:5 10
s39:5 id
s39:9 en.function.monitoring.report
s40:5 category
s40:15 function
s41:5 value
s41:12 monitoring
s42:5 patterns
[43:7 17
s43:10 <submit-and-like> [to] ...12 report~
s44:10 <duty-word> ...3 report (to|on|annually|back|at|within|every|periodically|regularly|three|progress|directly|its|their|the|any|by)
s45:10 reports ...6 (shall|may|will) [be|also] <submitted-and-like>
s46:10 report [back|regularly|periodically] to the <council-security-council-and-like>
s47:10 include in (its|their) ...4 report
s48:10 (by|through) reporting
s49:10 reporting (obligation~|requirement~|annually|procedure~|system~)
s50:10 (annual|periodic|regular|national) reports
s51:10 annual report on the ...3 (implementation|application|progress|measures|situation)
s52:10 all reports
s53:10 assessment in his next report
s54:10 (communications|petitions) (from|received from|submitted by|by) ...8 <individuals-and-like>
s55:10 receive and consider communications
s56:10 communications may be submitted
s57:10 reliable information
s58:10 (confidential|make an) inquiry
s59:10 general recommendation [under|or]
s60:5 not-before
[60:17 8
s60:19 approve the
s60:34 in the light of the
s60:57 of his
s60:67 in his
s60:77 welcomes the
s60:93 having considered the
s60:118 noting the
s60:132 welcoming the
s61:5 not-inside
[61:17 2
s61:19 (having considered|noting|recalling|welcoming|welcomes) ...8 report~
s61:91 approve the annual report
s62:5 source
s62:13 project
s63:5 rationale
s63:16 Reporting for scrutiny.
s64:5 examples
{65:7 2
s65:7 hits
[65:13 1
s65:15 Each Party shall «submit to the Committee a report».
s66:7 misses
[66:15 1
s66:17 Welcomes the report of the Secretary-General.
s67:5 measured
{67:15 2
s67:16 hits
s67:22 11
s67:26 right
s67:33 10
{68:5 9
s68:5 id
s68:9 en.function.monitoring.oversight
s69:5 category
s69:15 function
s70:5 value
s70:12 monitoring
s71:5 patterns
[72:7 21
s72:10 <duty-word> [<regularly-and-like>] (monitor|supervise|oversee|inspect|verify)
s73:10 responsibility (to monitor|for monitoring)
s74:10 (monitoring|surveillance|supervising) <of-the-and-like>
s75:10 (supervise|supervising|overseeing) the (implementation|application|operation)
s76:10 supervision of the (implementation|application|execution)
s77:10 (on-site|on-the-spot|site|systematic|international) [systematic] <inspection-and-like>
s78:10 (carry out|conduct|undertake|permit|allow|perform|facilitate) ...5 <inspection-verification-and-like>
s79:10 <inspection-and-like-3> ...6 (shall|may|of) [be] <carried-and-like>
s80:10 keep ...12 under ...4 review
s81:10 (regular|periodic|periodical) review~ <by-and-like>
s82:10 review [regularly|periodically|annually] ...2 (progress|compliance|implementation of commitments)
s83:10 (check|verify|checking|verification of) ...4 (authenticity|accuracy|compliance|origin)
s84:10 authenticity or accuracy
s85:10 (ensure|improve|promote|increase) ...2 transparency in
s86:10 (shall|will) [promptly|regularly|also|,] ...2 <publish-and-like>
s87:10 publish in advance
s88:10 <duty-word> [upon request|on request|promptly|immediately|also|,] ...4 <furnish-and-like> ...6 <datum> ...6 <to-on-and-like>
s89:10 (providing|provide|supply|communicate) to the ...3 (party|parties|committee|council|commission), upon request
s90:10 request ...3 (party|authorities) ...3 (to|for) [provide|assist|verify] ...6 <information-and-like>
s91:10 provide rapid information
s92:10 opportunity to comment
s93:5 not-inside
[94:7 2
s94:10 (technical assistance|expertise|experience) and ...4 information
s95:10 on monitoring, control and
s96:5 source
s96:13 project
s97:5 rationale
s97:16 Review, inspection, verification, transparency towards the others.
s98:5 examples
{99:7 2
s99:7 hits
[99:13 1
s99:15 The Committee «shall monitor» compliance.
s100:7 misses
[100:15 1
s100:17 The heart monitor is duty free.
s101:5 measured
{101:15 2
s101:16 hits
s101:22 12
s101:26 right
s101:33 11
{102:5 9
s102:5 id
s102:9 en.function.criticism.condemns
s103:5 category
s103:15 function
s104:5 value
s104:12 criticism
s105:5 patterns
[106:7 10
s106:10 (condemn|condemns|condemning|condemnation|deplore|deplores|deploring|censure|censures)
s107:10 (regret|regrets|regretting)
s108:10 (expressing|expresses|express|expressed) [its|their] [<further-and-like>] <concern-and-like>
s109:10 [remaining] (gravely|deeply|seriously) (concerned|alarmed|disturbed|shocked)
s110:10 (alarmed|appalled|outraged|dismayed) (at|by)
s111:10 concluding observation~
s112:10 <forward-and-like> ...20 (its|his|their) <views-and-like> [and]
s113:10 findings of fact
s114:10 make ...3 public statement~
s115:10 (reiterates|reiterating|its|with) [its] <deep-and-like> concern
s116:5 not-after
[116:16 1
s116:18 the [tragic] (death|loss)
s117:5 source
s117:13 project
s118:5 rationale
s118:16 Public findings, views, condemnation.
s119:5 examples
{120:7 2
s120:7 hits
[120:13 1
s120:15 «Condemns» the attacks on convoys.
s121:7 misses
[121:15 1
s121:17 Notes the letter.
s122:5 measured
{122:15 2
s122:16 hits
s122:22 12
s122:26 right
s122:33 11
{123:5 8
s123:5 id
s123:9 en.function.sanction.penalty
s124:5 category
s124:15 function
s125:5 value
s125:12 sanction
s126:5 patterns
[127:7 20
s127:10 (revoke|withhold|cancel) ...8 <authorization-and-like>
s128:10 (suspend|limit) ...4 (operating|technical) <authorization-and-like>
s129:10 measures imposed by
s130:10 imposition of (measures|sanctions|fines)
s131:10 (impose|imposed|apply|applying|lift|violation of|targeted|economic|financial|individual|regime of) ...3 sanctions
s132:10 suspend ...6 (concessions|benefits|preferences) [<of-equivalent-and-like>]
s133:10 suspension of ...3 (concessions|benefits)
s134:10 countermeasure~
s135:10 freeze ...8 (assets|funds|resources)
s136:10 (arms embargo|embargo|travel ban|asset freeze)
s137:10 prevent the (entry into or transit|direct or indirect supply)
s138:10 complete or partial interruption
s139:10 (blockade|armed force to give effect|action by air)
s140:10 measures to be taken to give effect
s141:10 shall have no vote
s142:10 (court|chamber) may impose
s143:10 refer the matter to the (assembly|security council)
s144:10 monetary assessment~
s145:10 expelled
s146:10 suspended from the exercise
s147:5 source
s147:14 Goodman & Jinks 2004, p. 690 n.275
s148:5 rationale
s148:16 Material penalties, or benefits withheld, to enforce.
s149:5 examples
{150:7 2
s150:7 hits
[150:13 1
s150:15 The complaining Party may «suspend concessions of» equal value.
s151:7 misses
[151:15 1
s151:17 The Parties may suspend talks.
s152:5 measured
{152:15 2
s152:16 hits
s152:22 4
s152:25 right
s152:32 4
"""####
}
