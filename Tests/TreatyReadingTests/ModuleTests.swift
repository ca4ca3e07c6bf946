import Testing
import TreatyReading
