#pragma once
#include <libxml/xmlversion.h>
/* libxml2's encoding.h would pull in the system's ICU headers, which clash with the ICU that
   Foundation carries (swiftlang/swift-foundation-icu issue 93): debug builds then fail. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
