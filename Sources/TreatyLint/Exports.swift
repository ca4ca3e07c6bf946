@_exported public import TreatyAssessment
@_exported public import TreatyEffects
@_exported public import TreatyLinting
@_exported public import TreatyReading
@_exported public import TreatyReports
@_exported public import TreatyRules
@_exported public import TreatyText
