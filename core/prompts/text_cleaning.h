#pragma once

#include <QString>

#include <string>

namespace pawtrait::prompts {

/// Python's html.unescape: "&amp;" -> "&", "&#39;" -> "'", "&notit;" -> "\u00acit;".
std::u32string unescaped(const std::u32string &text);

/// Python's str.lower: with its rule for the Greek sigma at the end of a word.
std::u32string lowered(const std::u32string &text);

/// Words with one blank between them and none around: " ".join(text.split()) of Python.
std::u32string withSingleBlanks(const std::u32string &text);

/// What open_clip does to a text before its tokens: unescaped twice, single blanks, lower case. It mends broken encodings
/// before (ftfy), which is left out here: "sch\u00c3\u00b6n" stays as it is.
std::u32string cleaned(const QString &text);

} // namespace pawtrait::prompts
