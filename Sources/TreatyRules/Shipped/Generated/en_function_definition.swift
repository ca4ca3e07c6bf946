// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_function_definition: StaticString = ####"""
{2:1 4
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 4
s5:3 treaty-here
[5:16 4
s5:17 this
s5:23 the present
s5:36 this part of the
s5:54 provisions of this
s6:3 also-word
[6:14 3
s6:15 also
s6:21 only
s6:27 likewise
s7:3 cover-verb
[7:15 4
s7:16 applies
s7:25 apply
s7:32 extends
s7:41 extend
s8:3 reach-word
[8:15 6
s8:16 to
s8:20 in
s8:24 throughout
s8:36 within
s8:44 where
s8:51 if
s9:1 rules
[10:3 4
{10:5 11
s10:5 id
s10:9 en.function.definition.terms
s11:5 category
s11:15 function
s12:5 value
s12:12 definition
s13:5 patterns
[14:7 41
s14:10 (term|terms|expression|expressions|word|words) " ...14 (mean|means|shall|refers|denotes|includes|include|has|have|covers)
s15:10 (term|expression|word|concept) ...10 (mean|means|shall mean|refers to|denotes|includes|shall include|has the meaning|covers|shall cover|is understood)
s16:10 means [,|:] (as regards|with respect to|in relation to|the|a|an|any|all|that|those|such|one|each|every|in|with|either|no|persons|goods|products|measures|services|natural|both|only|agreement|whichever|products)
s17:10 (term|terms|expression) ...24 shall be (understood|interpreted|construed)
s18:10 means :
s19:10 (shall mean|have the meaning~|have the same meaning|has the meaning|has the same meaning)
s20:10 meaning~ (assigned|given|set|attributed|ascribed)
s21:10 (meaning|meanings) to be attributed
s22:10 ^ for the purpose~ of (this|the present|these) [<compact>|article|chapter|section|annex|title|part|protocol|paragraph] [,|:]
s23:10 (parties|states) mean [a|an|the]
s24:10 (is|are) defined (as|in|by)
s25:10 (shall be|is to be|are to be|should be) ...2 (understood|considered|regarded) [to|as] ...2 (be|mean|include|cover|a|an|originating|wholly|grave|constituting|the)
s26:10 (shall be|is to be|are to be) deemed to (be|include|mean|constitute)
s27:10 (is|are) (hereinafter|hereafter) [referred to|called|designated|known]
s28:10 (is|are) considered (to be|as) [a|an|the]
s29:10 shall be deemed (a|an)
s30:10 references to ...12 (shall|are|is|includes|include)
s31:10 not be deemed subsidies
s32:10 the concept of
s33:10 (property|property rights|products|goods|services|investment|investments) (shall include|shall cover|shall comprise) [,|:] [in particular|inter alia|the following]
s34:10 " (means|mean|includes|include|refers to|signifies|denotes|comprises)
s35:10 (tariffs|goods|products|territory|nationals|companies|investment|investments|measure|vessel|ship|vessels|ships|person|enterprise) means
s36:10 (referred to|mentioned|used) in this ...10 (includes|include|means|mean)
s37:10 refer~ to (in|as) ...6 it includes
s38:10 shall be (taken|read|understood|construed) (to refer|to mean|to include|as referring|as including)
s39:10 references to the ...20 (shall be|are to be|mean|means|for the purposes)
s40:10 (reference|references) (in|to) ...14 (shall be|are) (construed|read|deemed|understood|taken)
s41:10 shall be ...8 within the meaning of (part~|article|section|annex|paragraph)
s42:10 (shall be|are) [deemed] protected persons
s43:10 (applicable|reference|base) date ...14 shall be
s44:10 (shall be|are) (classified|treated) as
s45:10 definition of ...10 (set out|laid down|contained|given)
s46:10 (has|have) the following meaning~
s47:10 ^ (in|under) this (agreement|convention|protocol|article|chapter|treaty|statute) [:|,]
s48:10 is understood as
s49:10 shall include [,|:] (but not|inter alia|the following)
s50:10 ^ the following shall be (considered|regarded|deemed|understood)
s51:10 constitutes the ...3 (boundary|line|limit)
s52:10 (shall be|are|is) deemed to (meet|satisfy|fulfil|originate|have)
s53:10 ^ definitions
s54:10 (may|shall|will) be considered (as|to be) [an] (originating|wholly)
s55:5 not-before
[56:7 1
s56:10 (by|other|all|available|a|any|no|such|appropriate|legal|effective|judicial|diplomatic|peaceful|necessary|every|without|financial)
s57:5 not-inside
[58:7 6
s58:10 (by|all|other|appropriate|a|any) means [of]
s59:10 construed (to|so as|as)
s60:10 nothing ...12 construed
s61:10 shall be regarded as constituting an (arrangement|agreement)
s62:10 constitut~ an (arrangement|agreement)
s63:10 shall be deemed to be (one party|bound|extended|accepted|received)
s64:5 unless
[65:7 8
s65:10 as secret
s66:10 status in
s67:10 nothing in (this|the) (agreement|convention|protocol|treaty|article|title)
s68:10 (arbitrator~|the dispute) ...14 deemed
s69:10 regarded as (envoys|an area)
s70:10 nothing in ...6 regarded
s71:10 not be (considered|regarded|deemed) as (depriving|altering)
s72:10 expression of concern
s73:5 source
s73:13 project
s74:5 rationale
s74:16 Says what a term means, or what counts as what.
s75:5 examples
{76:7 2
s76:7 hits
[76:13 1
s76:15 A frigate «means any» ship.
s77:7 misses
[77:15 1
s77:17 They agree by means of a letter.
s78:5 measured
{78:15 2
s78:16 hits
s78:22 12
s78:26 right
s78:33 11
{79:5 10
s79:5 id
s79:9 en.function.definition.scope
s80:5 category
s80:15 function
s81:5 value
s81:12 definition
s82:5 patterns
[83:7 25
s83:10 <treaty-here> (<compact>|<treaty-part>) [shall] [<also-word>] <cover-verb> [<also-word>] <reach-word>
s84:10 this <compact> shall apply , ...6 to
s85:10 provisions [of this <treaty-part>|of this <compact>] [of paragraph 1] (shall|will) [likewise|also] (apply|be applied) to
s86:10 provisions of (paragraph|article|this) ...4 (shall|will) [likewise|also] apply to
s87:10 (article~|articles|paragraph~|paragraphs) ...10 (also|equally) [apply|applies|be applied] to
s88:10 (this|the present) (<compact>|<treaty-part>) (does|shall) not apply (to|in)
s89:10 applies neither to
s90:10 (also|be) covered by the provisions of this
s91:10 scope of (this|the) (<compact>|<treaty-part>|application) ...4 (shall|is|are|includes|extends|covers)
s92:10 (falls|fall|fallen) ...2 within the scope
s93:10 provisions of ...16 be applicable (in|to)
s94:10 jurisdiction only with respect to
s95:10 has jurisdiction ...8 with respect to
s96:10 jurisdiction of the (court|tribunal) (shall be limited|comprises|extends)
s97:10 ^ it does not apply to
s98:10 shall apply to (tax|taxation|all|any|those|such|existing|measures|products|goods|services|investments|disputes|persons|nationals|ships|vessels|aircraft|non-originating|industrial|agricultural)
s99:10 (convention|conventions|agreement|protocol|treaty|chapter|annex) shall apply (until|from|when|where|if|whenever|to|in|as from|throughout|without)
s100:10 shall be governed by the (provisions|rules) of (annex|protocol|this|the)
s101:10 (provisions|arrangements|rules) ...6 shall [also] apply to (products|goods|persons|trade|all|the)
s102:10 (conventions|agreement|convention|protocol) shall apply (from|only|in|equally)
s103:10 application of (the|this) ...6 (conventions|convention|protocol|agreement) ...6 shall (cease|extend)
s104:10 paragraph~ ...3 shall apply only (to|in respect of|if)
s105:10 (protocol|annex) ...3 (lays down|sets out|specifies|contains) the (rules|tariff|arrangements|conditions|list|methods)
s106:10 for the purposes of determining whether ...4 (good|goods|product)
s107:10 (agreement|convention|protocol|chapter) (covers|cover|shall cover)
s108:5 not-inside
[108:17 7
s108:19 shall extend to the territory
s108:52 (stipulated|provisions) ...6 this article shall not apply
s108:113 metropolitan territories
s108:141 for whose international relations
s108:178 applies to every inspection
s108:209 this article shall not apply to
s108:244 agree ...10 shall not apply
s109:5 unless
[109:13 5
s109:15 in disputes
s109:30 rules of procedure and
s109:56 (at the time of|when) ...4 (signature|ratification|signing|ratifying)
s109:129 international relations
s109:156 kingdom of the netherlands ...10 (aruba|antilles)
s110:5 source
s110:13 project
s111:5 rationale
s111:16 Says what is covered.
s112:5 examples
{113:7 2
s113:7 hits
[113:13 1
s113:15 «This Agreement applies to» fish.
s114:7 misses
[114:15 1
s114:17 They apply for it.
s115:5 measured
{115:15 2
s115:16 hits
s115:22 10
s115:26 right
s115:33 9
{116:5 10
s116:5 id
s116:9 en.function.definition.origin
s117:5 category
s117:15 function
s118:5 value
s118:12 definition
s119:5 patterns
[120:7 11
s120:10 shall be treated as originating
s121:10 deemed (as|to be) ...4 originating
s122:10 considered [as|to be] ...2 (originating|wholly)
s123:10 (retain|lose|obtain|acquire|confer|keep) ...3 (originating|origin) (status|character)
s124:10 retain its originating
s125:10 taken into account (for|in|when) determining (whether|the origin|if)
s126:10 rules of origin (are|shall be) (set out|laid down|contained)
s127:10 lays down the rules of origin
s128:10 (origin of|originating) goods ...12 (determined|defined)
s129:10 (goods|products) ...8 (originated|originating) (from|in) ...8 (shall be|are) the (goods|products)
s130:10 wholly (produced|obtained) ...30 (deemed|considered|qualif~)
s131:5 not-before
[131:17 1
s131:19 (may|can) be
s132:5 unless
[132:13 1
s132:15 documents
s133:5 source
s133:13 project
s134:5 rationale
s134:16 Rules of origin say what counts as a product of a Party.
s135:5 examples
{136:7 2
s136:7 hits
[136:13 1
s136:15 The good shall «retain its originating character».
s137:7 misses
[137:15 1
s137:17 Duties on goods originating in Peru are abolished.
s138:5 measured
{138:15 2
s138:16 hits
s138:22 10
s138:26 right
s138:33 9
{139:5 9
s139:5 id
s139:9 en.function.definition.item
s140:5 category
s140:15 function
s141:5 value
s141:12 definition
s142:5 patterns
[143:7 1
s143:10 ^ (children|persons|products|goods|finished goods|bonds|vessels|ships|devices|explosive charges|articles|materials|loss or damage|the sectors|companies|nationals) (of|that|which|who|caused|from|for|containing)
s144:5 unless
[144:13 3
s144:15 contact points
s144:33 establish
s144:46 (shall|may|will|must|should|is|undertake|agree|has|can)
s145:5 source
s145:13 project
s146:5 rationale
s146:16 An item of a list that only names what falls under a rule says what is covered.
s147:5 examples
{148:7 2
s148:7 hits
[148:13 1
s148:15 «Vessels of» less than ten tons;
s149:7 misses
[149:15 1
s149:17 Vessels of less than ten tons shall carry lights.
s150:5 measured
{150:15 2
s150:16 hits
s150:22 4
s150:25 right
s150:32 4
"""####
}
