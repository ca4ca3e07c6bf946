import Testing
import TreatyReports
