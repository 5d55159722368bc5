#include "prompts/text_cleaning.h"

#include "prompts/html_entities.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace pawtrait::prompts {

namespace {

bool isBlank(char32_t c)
{
    return (c >= 0x09 && c <= 0x0d) || (c >= 0x1c && c <= 0x20) || c == 0x85 || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 ||
        c == 0x202f || c == 0x205f || c == 0x3000;
}

bool isDigit(char32_t c, bool hexadecimal)
{
    return (c >= U'0' && c <= U'9') || (hexadecimal && ((c >= U'a' && c <= U'f') || (c >= U'A' && c <= U'F')));
}

/// The character that a number means; HTML reads 0x80 to 0x9f as Windows' Western code page, and some numbers are nothing.
std::u32string characterOf(char32_t number)
{
    constexpr std::array<char16_t, 32> western{0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f,
                                               0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178};
    if (number >= 0x80 && number <= 0x9f)
        return {western[number - 0x80]};
    if (number == 0 || (number >= 0xd800 && number <= 0xdfff) || number > 0x10ffff)
        return U"\ufffd";
    if (number == 0x0d)
        return U"\r";
    const bool nothing =
        number <= 0x08 || number == 0x0b || (number >= 0x0e && number <= 0x1f) || number == 0x7f || (number >= 0xfdd0 && number <= 0xfdef) || (number & 0xfffe) == 0xfffe;
    return nothing ? std::u32string() : std::u32string{number};
}

/// Python's match for what may stand behind "&"; empty when nothing does.
std::u32string_view referenceIn(std::u32string_view rest)
{
    std::size_t end = 0;
    if (!rest.empty() && rest[0] == U'#') {
        const bool hexadecimal = rest.size() > 1 && (rest[1] == U'x' || rest[1] == U'X');
        const std::size_t first = hexadecimal ? 2 : 1;
        for (end = first; end < rest.size() && isDigit(rest[end], hexadecimal);)
            ++end;
        if (end == first)
            return {};
    } else {
        const auto ends = [](char32_t c) { return c == U'\t' || c == U'\n' || c == U'\f' || c == U' ' || c == U'<' || c == U'&' || c == U'#' || c == U';'; };
        while (end < rest.size() && end < 32 && !ends(rest[end]))
            ++end;
        if (end == 0)
            return {};
    }
    return rest.substr(0, end < rest.size() && rest[end] == U';' ? end + 1 : end);
}

std::u32string meaningOf(std::u32string_view reference)
{
    if (reference[0] == U'#') {
        const bool hexadecimal = reference[1] == U'x' || reference[1] == U'X';
        char32_t number = 0;
        for (const char32_t c : reference.substr(hexadecimal ? 2 : 1)) {
            if (c == U';')
                break;
            const char32_t digit = c <= U'9' ? c - U'0' : (c | 0x20) - U'a' + 10;
            number = std::min<char32_t>(number * (hexadecimal ? 16 : 10) + digit, 0x110000); // larger ones are all the same
        }
        return characterOf(number);
    }
    std::string name; // names are ASCII
    for (const char32_t c : reference)
        name.push_back(c < 128 ? static_cast<char>(c) : '\x7f');
    if (const auto text = htmlEntity(name))
        return std::u32string(*text);
    for (std::size_t length = name.size() - 1; length > 1; --length) {
        if (const auto text = htmlEntity(std::string_view(name).substr(0, length)))
            return std::u32string(*text).append(reference.substr(length));
    }
    return std::u32string(U"&").append(reference);
}

/// Unicode's Cased and Case_Ignorable, from the categories and the few characters beside them.
bool isCased(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Letter_Uppercase || category == QChar::Letter_Lowercase || category == QChar::Letter_Titlecase || c == 0xaa || c == 0xba ||
        (c >= 0x2160 && c <= 0x217f) || (c >= 0x24b6 && c <= 0x24e9) || (c >= 0x2b0 && c <= 0x2b8) || c == 0x2c0 || c == 0x2c1 || (c >= 0x2e0 && c <= 0x2e4) ||
        (c >= 0x1d2c && c <= 0x1d6a);
}

bool isCaseIgnorable(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format || category == QChar::Letter_Modifier ||
        category == QChar::Symbol_Modifier ||
        std::u32string_view(U"'.:\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a").find(c) != std::u32string_view::npos;
}

bool isFinalSigma(const std::u32string &text, std::size_t place)
{
    std::size_t before = place;
    while (before > 0 && isCaseIgnorable(text[before - 1]))
        --before;
    if (before == 0 || !isCased(text[before - 1]))
        return false;
    std::size_t behind = place + 1;
    while (behind < text.size() && isCaseIgnorable(text[behind]))
        ++behind;
    return behind == text.size() || !isCased(text[behind]);
}

} // namespace

std::u32string unescaped(const std::u32string &text)
{
    std::u32string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::u32string_view reference = text[i] == U'&' ? referenceIn(std::u32string_view(text).substr(i + 1)) : std::u32string_view();
        if (reference.empty()) {
            out.push_back(text[i]);
            continue;
        }
        out += meaningOf(reference);
        i += reference.size();
    }
    return out;
}

std::u32string lowered(const std::u32string &text)
{
    std::u32string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == 0x3a3)
            out.push_back(isFinalSigma(text, i) ? 0x3c2 : 0x3c3);
        else if (text[i] == 0x130)
            out += U"i\u0307"; // the one letter that becomes two
        else
            out.push_back(QChar::toLower(text[i]));
    }
    return out;
}

std::u32string withSingleBlanks(const std::u32string &text)
{
    std::u32string out;
    for (const char32_t c : text) {
        if (!isBlank(c))
            out.push_back(c);
        else if (!out.empty() && out.back() != U' ')
            out.push_back(U' ');
    }
    if (!out.empty() && out.back() == U' ')
        out.pop_back();
    return out;
}

std::u32string cleaned(const QString &text)
{
    return lowered(withSingleBlanks(unescaped(unescaped(text.toStdU32String()))));
}

} // namespace pawtrait::prompts
