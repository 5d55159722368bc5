#include "prompts/tokenizer.h"

#include "common/files.h"
#include "prompts/text_cleaning.h"

#include <QChar>
#include <QCoreApplication>
#include <QCryptographicHash>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>

namespace pawtrait::prompts {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::prompts", text);
}

constexpr const char *vocabularySum = "924691ac288e54409236115652ad4aa250f48203de50a9e4722a6ecd48d6804a";
constexpr qint64 vocabularyBytes = 1'356'917, textBytes = 4'000'000;
constexpr int mergeCount = 49152 - 256 - 2, startToken = 49406, endToken = 49407, contextLength = 77;
constexpr std::u32string_view startText = U"<start_of_text>", endText = U"<end_of_text>";

/// A whole gzip file; empty when it is damaged or larger than `most`.
QByteArray unzipped(const QByteArray &packed, qint64 most)
{
    QByteArray out(most, Qt::Uninitialized);
    z_stream stream{};
    if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int state = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    if (state != Z_STREAM_END)
        return {};
    out.truncate(static_cast<qsizetype>(stream.total_out));
    return out;
}

/// The letters that stand for bytes in the vocabulary, in the order of their ids, and each one's byte: printable ones for
/// themselves, the others from U+0100 on.
std::vector<std::pair<int, char16_t>> byteLetters()
{
    std::vector<std::pair<int, char16_t>> letters;
    std::array<bool, 256> printable{};
    for (const auto &[from, to] : {std::pair(0x21, 0x7e), std::pair(0xa1, 0xac), std::pair(0xae, 0xff)}) {
        for (int byte = from; byte <= to; ++byte) {
            letters.emplace_back(byte, static_cast<char16_t>(byte));
            printable[static_cast<std::size_t>(byte)] = true;
        }
    }
    char16_t next = 0x100;
    for (int byte = 0; byte < 256; ++byte) {
        if (!printable[static_cast<std::size_t>(byte)])
            letters.emplace_back(byte, next++);
    }
    return letters;
}

bool isLetter(char32_t c)
{
    return QChar::isLetter(c);
}

bool isNumber(char32_t c)
{
    return QChar::isNumber(c);
}

/// By hand: Qt drops a byte-order mark.
std::string utf8Of(std::u32string_view text)
{
    std::string out;
    for (const char32_t c : text) {
        const auto add = [&](char32_t bits) { out.push_back(static_cast<char>(bits)); };
        if (c < 0x80) {
            add(c);
        } else if (c < 0x800) {
            add(0xc0 | c >> 6);
            add(0x80 | (c & 0x3f));
        } else {
            add(c < 0x10000 ? 0xe0 | c >> 12 : 0xf0 | c >> 18);
            if (c >= 0x10000)
                add(0x80 | (c >> 12 & 0x3f));
            add(0x80 | (c >> 6 & 0x3f));
            add(0x80 | (c & 0x3f));
        }
    }
    return out;
}

/// Length of the next word: a special token, an English ending ('s, 't, 're, 've, 'm, 'll, 'd), letters, one digit, or other signs.
std::size_t wordLength(std::u32string_view rest)
{
    for (const std::u32string_view special : {startText, endText}) {
        if (rest.starts_with(special))
            return special.size();
    }
    if (rest[0] == U'\'' && rest.size() > 1) {
        const char32_t first = rest[1], second = rest.size() > 2 ? rest[2] : 0;
        if (first == U's' || first == U't' || first == 0x17f) // the long s counts as s
            return 2;
        if ((first == U'r' || first == U'v') && second == U'e')
            return 3;
        if (first == U'm')
            return 2;
        if (first == U'l' && second == U'l')
            return 3;
        if (first == U'd')
            return 2;
    }
    if (isNumber(rest[0]))
        return 1;
    std::size_t length = 1;
    const bool letters = isLetter(rest[0]);
    while (length < rest.size() && rest[length] != U' ' && (letters ? isLetter(rest[length]) : !isLetter(rest[length]) && !isNumber(rest[length])))
        ++length;
    return length;
}

} // namespace

struct Tokenizer::Vocabulary {
    std::array<int, 256> idOfByte{};                               ///< inside a word; + 256 at its end
    std::unordered_map<std::uint64_t, std::pair<int, int>> merges; ///< two ids -> rank, the id of both together

    static std::uint64_t pairOf(int a, int b) { return static_cast<std::uint64_t>(a) << 32 | static_cast<std::uint64_t>(b); }

    /// Ids of one word's bytes: of all neighbours, those that were merged first are merged first.
    std::vector<int> merged(std::string_view word) const
    {
        std::vector<int> ids;
        for (const char byte : word)
            ids.push_back(idOfByte[static_cast<unsigned char>(byte)]);
        ids.back() += 256;
        while (ids.size() > 1) {
            int bestRank = std::numeric_limits<int>::max(), a = 0, b = 0, both = 0;
            for (std::size_t i = 0; i + 1 < ids.size(); ++i) {
                const auto found = merges.find(pairOf(ids[i], ids[i + 1]));
                if (found != merges.end() && found->second.first < bestRank) {
                    std::tie(bestRank, both) = found->second;
                    a = ids[i];
                    b = ids[i + 1];
                }
            }
            if (bestRank == std::numeric_limits<int>::max())
                break;
            std::size_t to = 0;
            for (std::size_t i = 0; i < ids.size(); ++i) {
                if (i + 1 < ids.size() && ids[i] == a && ids[i + 1] == b) {
                    ids[to++] = both;
                    ++i;
                } else {
                    ids[to++] = ids[i];
                }
            }
            ids.resize(to);
        }
        return ids;
    }
};

Tokenizer::Tokenizer(std::shared_ptr<const Vocabulary> vocabulary) : m_vocabulary(std::move(vocabulary)) {}

Result<Tokenizer> Tokenizer::open(const QString &path)
{
    const auto packed = readFile(path, vocabularyBytes);
    if (!packed)
        return packed.error();
    const QByteArray sum = QCryptographicHash::hash(*packed, QCryptographicHash::Sha256).toHex();
    const QByteArray text = sum == vocabularySum ? unzipped(*packed, textBytes) : QByteArray();
    if (text.isEmpty())
        return Error{ErrorKind::Mismatch,
                     tr("Cannot use the vocabulary %1: it is not the one that CLIP was trained with. Get the file again (packaging/setup.sh brings it).").arg(quotedName(path)),
                     QString::fromLatin1(sum)};
    auto vocabulary = std::make_shared<Vocabulary>();
    std::unordered_map<std::string, int> ids; // of letters that stand for bytes, and of what they were merged to
    int next = 0;
    for (const auto &[byte, letter] : byteLetters()) {
        vocabulary->idOfByte[static_cast<std::size_t>(byte)] = next;
        const std::string name = QString(QChar(letter)).toStdString();
        ids[name] = next;
        ids[name + "</w>"] = next + 256;
        ++next;
    }
    next = 512;
    qsizetype from = text.indexOf('\n') + 1; // the first line names a version
    for (int rank = 0; rank < mergeCount; ++rank, ++next) {
        const qsizetype end = text.indexOf('\n', from), blank = text.indexOf(' ', from);
        const std::string a = text.mid(from, blank - from).toStdString(), b = text.mid(blank + 1, end - blank - 1).toStdString();
        vocabulary->merges.emplace(Vocabulary::pairOf(ids.at(a), ids.at(b)), std::pair(rank, next));
        ids[a + b] = next;
        from = end + 1;
    }
    return Tokenizer(std::move(vocabulary));
}

std::vector<int> Tokenizer::tokens(const QString &text) const
{
    std::vector<int> ids{startToken};
    const std::u32string clean = cleaned(text);
    std::u32string_view rest = clean;
    while (!rest.empty() && ids.size() < contextLength) {
        if (rest[0] == U' ') {
            rest.remove_prefix(1);
            continue;
        }
        const std::u32string_view word = rest.substr(0, wordLength(rest));
        rest.remove_prefix(word.size());
        if (word == startText || word == endText) {
            ids.push_back(word == startText ? startToken : endToken);
            continue;
        }
        const std::vector<int> merged = m_vocabulary->merged(utf8Of(word));
        ids.insert(ids.end(), merged.begin(), merged.end());
    }
    ids.resize(std::min<std::size_t>(ids.size(), contextLength - 1));
    ids.push_back(endToken);
    return ids;
}

} // namespace pawtrait::prompts
