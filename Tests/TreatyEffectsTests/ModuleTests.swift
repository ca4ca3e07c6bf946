import Testing
import TreatyEffects
