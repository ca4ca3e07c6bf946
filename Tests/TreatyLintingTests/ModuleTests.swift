import Testing
import TreatyLinting
