#include "library/sidecar.h"

#include "common/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace pawtrait::library {

namespace {

// Not through exiv2: its XMP parser is one for the whole process and not to be used from two threads, and it would write comments and
// references of other programs' properties anew. Here the file is copied token by token and only the properties below are changed.
constexpr qint64 maxBytes = 16'000'000; // darktable's with many masks have some 100 kB
constexpr int maxDepth = 200;
constexpr int maxPrefixes = 2'000;   // in force at one place
constexpr int maxAttributes = 2'000; // of one element: Qt compares each with each

const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");

/// What programs write, seen in their sources and manuals: xmp:Rating 0..5, and -1 for a rejected photo (Bridge, darktable); xmpDM:pick
/// -1, 0, 1 with xmpDM:good false, true (Lightroom Classic from 13.2; older ones keep their flags in the catalogue only);
/// digiKam:PickLabel 0 none, 1 rejected, 2 pending, 3 accepted.
enum Property : std::size_t { Rating, Pick, Good, PickLabel, propertyCount };
struct Name {
    QString space, prefix, name;
};
const std::array<Name, propertyCount> names = {{{QStringLiteral("http://ns.adobe.com/xap/1.0/"), QStringLiteral("xmp"), QStringLiteral("Rating")},
                                                {QStringLiteral("http://ns.adobe.com/xmp/1.0/DynamicMedia/"), QStringLiteral("xmpDM"), QStringLiteral("pick")},
                                                {QStringLiteral("http://ns.adobe.com/xmp/1.0/DynamicMedia/"), QStringLiteral("xmpDM"), QStringLiteral("good")},
                                                {QStringLiteral("http://www.digikam.org/ns/1.0/"), QStringLiteral("digiKam"), QStringLiteral("PickLabel")}}};
/// As text; a null string: is not there.
using Values = std::array<QString, propertyCount>;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::library", text);
}

Error damaged(const QString &path, const QString &log)
{
    return {ErrorKind::Corrupt, tr("The sidecar file %1 is damaged and stays as it is. Delete it or repair it with the program that wrote it.").arg(quotedName(path)), log};
}

/// Attributes are found by what surrounds them, before Qt, which takes quadratic time, sees them.
bool hasTooManyAttributes(QStringView text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('<'))
            count = 0;
        if (text[i] != QLatin1Char('='))
            continue;
        while (i + 1 < text.size() && text[i + 1].isSpace())
            ++i;
        if (i + 1 < text.size() && (text[i + 1] == QLatin1Char('"') || text[i + 1] == QLatin1Char('\'')) && ++count > maxAttributes)
            return true;
    }
    return false;
}

/// Which namespaces prefixes stand for at the current place.
class Prefixes {
public:
    void enter(const QXmlStreamAttributes &attributes)
    {
        m_marks.push_back(m_prefixes.size());
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QStringView name = attribute.qualifiedName();
            if (name == QLatin1String("xmlns"))
                m_prefixes.emplace_back(QString(), attribute.value().toString());
            else if (name.startsWith(QLatin1String("xmlns:")))
                m_prefixes.emplace_back(name.mid(6).toString(), attribute.value().toString());
        }
    }
    void leave()
    {
        m_prefixes.resize(m_marks.back());
        m_marks.pop_back();
    }
    bool areTooMany() const { return m_prefixes.size() > maxPrefixes; }
    /// Empty: not declared.
    QString spaceOf(QStringView prefix) const
    {
        const auto found = std::find_if(m_prefixes.rbegin(), m_prefixes.rend(), [prefix](const auto &pair) { return pair.first == prefix; });
        return found == m_prefixes.rend() ? QString() : found->second;
    }
    bool is(QStringView qualifiedName, const QString &space, const QString &name) const
    {
        const qsizetype colon = qualifiedName.indexOf(QLatin1Char(':'));
        return qualifiedName.mid(colon + 1) == name && spaceOf(qualifiedName.left(std::max<qsizetype>(colon, 0))) == space;
    }
    std::optional<Property> propertyOf(QStringView qualifiedName) const
    {
        for (std::size_t i = 0; i < propertyCount; ++i) {
            if (is(qualifiedName, names[i].space, names[i].name))
                return static_cast<Property>(i);
        }
        return std::nullopt;
    }

private:
    std::vector<std::pair<QString, QString>> m_prefixes;
    std::vector<std::size_t> m_marks;
};

/// Reads one sidecar from its beginning to its end and, if a writer is given, copies it with other values.
class Pass {
public:
    explicit Pass(const QString &text) : m_reader(text) { m_reader.setNamespaceProcessing(false); }

    Values found;
    bool hasRdf = false;
    QString problem; ///< empty: whole

    void read() { run(nullptr, {}); }
    void copy(QXmlStreamWriter &writer, const Values &wanted) { run(&writer, wanted); }

private:
    void run(QXmlStreamWriter *writer, const Values &wanted);
    void startElement(QXmlStreamWriter *writer, const Values &wanted);
    void endElement(QXmlStreamWriter *writer, const Values &wanted);
    void copyToken(QXmlStreamWriter &writer);
    void writeWanted(QXmlStreamWriter &writer, const Values &wanted);

    QXmlStreamReader m_reader;
    Prefixes m_prefixes;
    int m_depth = 0;
    int m_rdfDepth = 0;         ///< depth inside rdf:RDF, 0: outside
    int m_descriptionDepth = 0; ///< depth inside one of its rdf:Description, 0: outside
    QString m_rdfName;          ///< as written, with its prefix
    bool m_written = false;
};

void Pass::run(QXmlStreamWriter *writer, const Values &wanted)
{
    while (problem.isEmpty() && !m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement: startElement(writer, wanted); break;
        case QXmlStreamReader::EndElement: endElement(writer, wanted); break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference: problem = QStringLiteral("a document type or an entity"); break; // XMP has none
        default:
            if (writer)
                copyToken(*writer);
        }
    }
    if (problem.isEmpty() && m_reader.hasError())
        problem = m_reader.errorString();
    if (problem.isEmpty() && !hasRdf)
        problem = QStringLiteral("no rdf:RDF");
}

void Pass::copyToken(QXmlStreamWriter &writer)
{
    switch (m_reader.tokenType()) {
    case QXmlStreamReader::StartDocument:
        if (!m_reader.documentVersion().isEmpty())
            writer.writeStartDocument(m_reader.documentVersion().toString());
        break;
    case QXmlStreamReader::Characters:
        if (m_reader.isCDATA())
            writer.writeCDATA(m_reader.text().toString());
        else
            writer.writeCharacters(m_reader.text().toString());
        break;
    case QXmlStreamReader::Comment: writer.writeComment(m_reader.text().toString()); break;
    case QXmlStreamReader::ProcessingInstruction:
        writer.writeProcessingInstruction(m_reader.processingInstructionTarget().toString(), m_reader.processingInstructionData().toString());
        break;
    default: break;
    }
}

/// As attributes of the element that was just begun.
void Pass::writeWanted(QXmlStreamWriter &writer, const Values &wanted)
{
    QStringList declared;
    for (std::size_t i = 0; i < propertyCount; ++i) {
        if (wanted[i].isNull())
            continue;
        QString prefix = names[i].prefix;
        for (int n = 1; !m_prefixes.spaceOf(prefix).isEmpty() && m_prefixes.spaceOf(prefix) != names[i].space; ++n)
            prefix = names[i].prefix + QString::number(n); // somebody else's prefix
        if (m_prefixes.spaceOf(prefix).isEmpty() && !declared.contains(prefix)) {
            writer.writeAttribute(QStringLiteral("xmlns:") + prefix, names[i].space);
            declared.append(prefix);
        }
        writer.writeAttribute(prefix + QLatin1Char(':') + names[i].name, wanted[i]);
    }
    m_written = true;
}

void Pass::startElement(QXmlStreamWriter *writer, const Values &wanted)
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    m_prefixes.enter(attributes);
    ++m_depth;
    if (m_depth > maxDepth || m_prefixes.areTooMany()) {
        problem = QStringLiteral("nested too deeply");
        return;
    }
    const QString name = m_reader.qualifiedName().toString();
    if (m_descriptionDepth != 0 && m_depth == m_descriptionDepth + 1) {
        if (const auto property = m_prefixes.propertyOf(name)) {
            found[*property] = m_reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            m_prefixes.leave();
            --m_depth;
            return;
        }
    }
    if (m_rdfDepth == 0 && m_prefixes.is(name, rdf, QStringLiteral("RDF"))) {
        hasRdf = true;
        m_rdfDepth = m_depth;
        m_rdfName = name;
    }
    const bool isDescription = m_rdfDepth != 0 && m_depth == m_rdfDepth + 1 && m_prefixes.is(name, rdf, QStringLiteral("Description"));
    if (isDescription)
        m_descriptionDepth = m_depth;
    if (writer)
        writer->writeStartElement(name);
    for (const QXmlStreamAttribute &attribute : attributes) {
        const auto property = isDescription ? m_prefixes.propertyOf(attribute.qualifiedName()) : std::nullopt;
        if (property)
            found[*property] = attribute.value().trimmed().toString();
        else if (writer)
            writer->writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
    }
    if (writer && isDescription && !m_written)
        writeWanted(*writer, wanted);
}

void Pass::endElement(QXmlStreamWriter *writer, const Values &wanted)
{
    if (writer && m_depth == m_rdfDepth && !m_written) {
        const QString prefix = m_rdfName.left(m_rdfName.indexOf(QLatin1Char(':')) + 1);
        writer->writeStartElement(prefix + QStringLiteral("Description"));
        if (!prefix.isEmpty()) // an attribute without a prefix would be in no namespace
            writer->writeAttribute(prefix + QStringLiteral("about"), QString());
        writeWanted(*writer, wanted);
        writer->writeEndElement();
    }
    if (writer)
        writer->writeEndElement();
    if (m_depth == m_descriptionDepth)
        m_descriptionDepth = 0;
    if (m_depth == m_rdfDepth)
        m_rdfDepth = 0;
    m_prefixes.leave();
    --m_depth;
}

std::optional<int> numberIn(const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    int number = 0;
    const auto [end, problem] = std::from_chars(bytes.constData(), bytes.constData() + bytes.size(), number); // "3.0" is 3 too
    return problem == std::errc() ? std::optional(number) : std::nullopt;
}

std::optional<SidecarMarks> marksIn(const Values &values)
{
    const auto rating = numberIn(values[Rating]), pick = numberIn(values[Pick]), label = numberIn(values[PickLabel]);
    if (!rating && !pick && !label)
        return std::nullopt;
    SidecarMarks marks;
    marks.stars = std::clamp(rating.value_or(0), 0, 5);
    if (rating.value_or(0) < 0 || pick.value_or(0) < 0 || label == 1)
        marks.mark = Mark::Reject;
    else if (pick.value_or(0) > 0 || label == 3)
        marks.mark = Mark::Pick;
    return marks;
}

/// What to write so that each program sees the mark; "no mark" is said only where there was one.
Values valuesFor(const SidecarMarks &marks, const Values &before)
{
    Values values;
    const auto choose = [&marks](const QString &none, const QString &pick, const QString &reject) {
        return marks.mark == Mark::Pick ? pick : marks.mark == Mark::Reject ? reject : none;
    };
    values[Rating] = marks.mark == Mark::Reject ? QStringLiteral("-1") : QString::number(std::clamp(marks.stars, 0, 5));
    values[Pick] = choose(before[Pick].isNull() ? QString() : QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("-1"));
    if (!before[Good].isNull())
        values[Good] = choose(QString(), QStringLiteral("True"), QStringLiteral("False"));
    values[PickLabel] = choose(before[PickLabel].isNull() ? QString() : QStringLiteral("0"), QStringLiteral("3"), QStringLiteral("1"));
    return values;
}

/// The sidecar's text; std::nullopt when there is none.
Result<std::optional<QString>> textOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::optional<QString>();
    const auto bytes = readFile(path, maxBytes);
    if (!bytes)
        return bytes.error();
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(*bytes);
    if (decoder.hasError())
        return damaged(path, QStringLiteral("not UTF-8"));
    if (hasTooManyAttributes(text))
        return damaged(path, QStringLiteral("too many attributes"));
    return std::optional(std::move(text));
}

QString freshSidecar()
{
    return QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n <rdf:RDF xmlns:rdf=\"%1\">\n  <rdf:Description rdf:about=\"\"/>\n </rdf:RDF>\n</x:xmpmeta>\n"
                          "<?xpacket end=\"w\"?>\n")
        .arg(rdf);
}

} // namespace

QString sidecarPath(const QString &photoPath)
{
    const QString first = photoPath + QStringLiteral(".xmp");
    const QFileInfo photo(photoPath);
    const QString second = photo.path() + QLatin1Char('/') + photo.completeBaseName() + QStringLiteral(".xmp");
    return !QFileInfo::exists(first) && second != photoPath && QFileInfo::exists(second) ? second : first;
}

Result<std::optional<SidecarMarks>> readSidecar(const QString &photoPath)
{
    const QString path = sidecarPath(photoPath);
    const auto text = textOf(path);
    if (!text)
        return text.error();
    if (!*text)
        return std::optional<SidecarMarks>();
    Pass pass(**text);
    pass.read();
    if (!pass.problem.isEmpty())
        return damaged(path, pass.problem);
    return marksIn(pass.found);
}

Result<void> writeSidecar(const QString &photoPath, const SidecarMarks &marks)
{
    const QString path = sidecarPath(photoPath);
    const auto text = textOf(path);
    if (!text)
        return text.error();
    if (!*text && marks == SidecarMarks{})
        return {};
    const QString before = text->value_or(freshSidecar());
    Pass look(before);
    look.read();
    if (!look.problem.isEmpty())
        return damaged(path, look.problem);
    QString after;
    QXmlStreamWriter writer(&after);
    Pass pass(before);
    pass.copy(writer, valuesFor(marks, look.found));
    Pass check(after);
    check.read();
    SidecarMarks expected = marks;
    if (marks.mark == Mark::Reject)
        expected.stars = 0;
    if (writer.hasError() || !pass.problem.isEmpty() || !check.problem.isEmpty() || marksIn(check.found) != expected)
        return Error{ErrorKind::Unsupported, tr("The sidecar file %1 is of a kind that cannot be changed here and stays as it is.").arg(quotedName(path)), check.problem};
    return writeFile(path, after.toUtf8());
}

} // namespace pawtrait::library
