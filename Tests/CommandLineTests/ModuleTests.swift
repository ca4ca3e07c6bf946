import Testing
import TreatyLint
