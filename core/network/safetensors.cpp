#include "network/safetensors.h"

#include "common/files.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <set>
#include <unordered_map>

namespace pawtrait::network {

static_assert(std::endian::native == std::endian::little, "safetensors are little-endian and are mapped as they are");

namespace {

using nlohmann::json;

constexpr std::uint64_t maxHeaderBytes = 100'000'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::network", text);
}

struct TypeName {
    DataType type;
    const char *name;
    int bytes;
};
constexpr TypeName typeNames[] = {{DataType::F64, "F64", 8}, {DataType::F32, "F32", 4}, {DataType::F16, "F16", 2}, {DataType::BF16, "BF16", 2},
                                  {DataType::I64, "I64", 8}, {DataType::I32, "I32", 4}, {DataType::U8, "U8", 1}};

int bytesOf(DataType type)
{
    return std::find_if(std::begin(typeNames), std::end(typeNames), [type](const TypeName &t) { return t.type == type; })->bytes;
}

float fromBits(std::uint32_t bits)
{
    return std::bit_cast<float>(bits);
}

float halfToFloat(std::uint16_t half)
{
    const std::uint32_t sign = static_cast<std::uint32_t>(half & 0x8000u) << 16;
    const std::uint32_t exponent = (half >> 10) & 0x1fu;
    const std::uint32_t mantissa = half & 0x3ffu;
    if (exponent == 31)
        return fromBits(sign | 0x7f800000u | (mantissa << 13));
    if (exponent == 0)
        return (sign ? -1.0f : 1.0f) * std::ldexp(static_cast<float>(mantissa), -24);
    return fromBits(sign | ((exponent + 112) << 23) | (mantissa << 13));
}

float brainToFloat(std::uint16_t value)
{
    return fromBits(static_cast<std::uint32_t>(value) << 16);
}

template <class T, class Convert>
bool allFinite(std::span<const std::byte> bytes, Convert convert)
{
    bool finite = true;
    for (std::size_t i = 0; i + sizeof(T) <= bytes.size(); i += sizeof(T)) {
        T value;
        std::memcpy(&value, bytes.data() + i, sizeof(T));
        finite &= std::isfinite(convert(value));
    }
    return finite;
}

bool isFinite(DataType type, std::span<const std::byte> bytes)
{
    switch (type) {
    case DataType::F64: return allFinite<double>(bytes, [](double v) { return v; });
    case DataType::F32: return allFinite<float>(bytes, [](float v) { return v; });
    case DataType::F16: return allFinite<std::uint16_t>(bytes, halfToFloat);
    case DataType::BF16: return allFinite<std::uint16_t>(bytes, brainToFloat);
    default: return true;
    }
}

/// Parses JSON and notes names that occur twice in one object: nlohmann's parser keeps the last one silently.
json parseWithoutDuplicates(const char *text, std::size_t size, std::string &duplicate)
{
    std::vector<std::set<std::string>> names;
    const auto watch = [&](int, json::parse_event_t event, json &parsed) {
        if (event == json::parse_event_t::object_start)
            names.emplace_back();
        else if (event == json::parse_event_t::object_end)
            names.pop_back();
        else if (event == json::parse_event_t::key && !names.back().insert(parsed.get<std::string>()).second)
            duplicate = parsed.get<std::string>();
        return true;
    };
    return json::parse(text, text + size, watch, false);
}

} // namespace

std::int64_t TensorInfo::elementCount() const
{
    std::int64_t count = 1;
    for (const std::int64_t side : shape)
        count *= side;
    return count;
}

struct Safetensors::Data {
    QString path;
    QFile file;
    const std::byte *values = nullptr;
    std::vector<TensorInfo> tensors;
    std::unordered_map<std::string, std::pair<std::size_t, std::span<const std::byte>>> byName;
    QMap<QString, QString> metadata;

    Error refuse(ErrorKind kind, const QString &reason, const QString &log = {}) const
    {
        return {kind, tr("Cannot use the model file %1: %2 Get the file again.").arg(quotedName(path), reason), log};
    }
    Result<void> readHeader(const json &header, std::uint64_t valueBytes);
    Result<void> readTensor(const std::string &name, const json &entry, std::uint64_t valueBytes, std::uint64_t &begin, std::uint64_t &end,
                            TensorInfo &tensor) const;
};

Result<void> Safetensors::Data::readTensor(const std::string &name, const json &entry, std::uint64_t valueBytes, std::uint64_t &begin,
                                           std::uint64_t &end, TensorInfo &tensor) const
{
    const QString quoted = QLatin1Char('"') + QString::fromStdString(name) + QLatin1Char('"');
    const auto wrong = [&](const char *reason) { return refuse(ErrorKind::Corrupt, tr(reason).arg(quoted)); };
    const auto isCount = [](const json &value) { return value.is_number_unsigned(); };
    if (!entry.is_object() || entry.size() != 3 || !entry.contains("dtype") || !entry.contains("shape") || !entry.contains("data_offsets"))
        return wrong(QT_TR_NOOP("tensor %1 is not described as safetensors are."));
    const json &type = entry["dtype"], &shape = entry["shape"], &offsets = entry["data_offsets"];
    const auto known = std::find_if(std::begin(typeNames), std::end(typeNames),
                                    [&](const TypeName &t) { return type.is_string() && type.get_ref<const std::string &>() == t.name; });
    if (known == std::end(typeNames))
        return wrong(QT_TR_NOOP("tensor %1 has a number type that is not known."));
    if (!shape.is_array() || !std::all_of(shape.begin(), shape.end(), isCount) || shape.size() > 8)
        return wrong(QT_TR_NOOP("tensor %1 has no proper shape."));
    if (!offsets.is_array() || offsets.size() != 2 || !std::all_of(offsets.begin(), offsets.end(), isCount))
        return wrong(QT_TR_NOOP("tensor %1 has no proper place in the file."));
    tensor.name = name;
    tensor.type = known->type;
    std::uint64_t bytes = static_cast<std::uint64_t>(known->bytes);
    for (const json &side : shape) {
        const auto value = side.get<std::uint64_t>();
        constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        if (value > largest || (value != 0 && bytes > largest / value))
            return wrong(QT_TR_NOOP("tensor %1 has an impossible size."));
        bytes *= value;
        tensor.shape.push_back(static_cast<std::int64_t>(value));
    }
    begin = offsets[0].get<std::uint64_t>();
    end = offsets[1].get<std::uint64_t>();
    if (begin > end || end > valueBytes)
        return wrong(QT_TR_NOOP("tensor %1 lies outside the file: the file may have been cut off."));
    if (end - begin != bytes)
        return wrong(QT_TR_NOOP("the shape of tensor %1 does not fit its bytes."));
    return {};
}

Result<void> Safetensors::Data::readHeader(const json &header, std::uint64_t valueBytes)
{
    struct Placed {
        std::uint64_t begin, end;
        TensorInfo tensor;
    };
    std::vector<Placed> placed;
    for (const auto &[name, entry] : header.items()) {
        if (name == "__metadata__") {
            if (!entry.is_object() || !std::all_of(entry.begin(), entry.end(), [](const json &v) { return v.is_string(); }))
                return refuse(ErrorKind::Corrupt, tr("its metadata is not text."));
            for (const auto &[key, value] : entry.items())
                metadata.insert(QString::fromStdString(key), QString::fromStdString(value.get<std::string>()));
            continue;
        }
        Placed next{};
        if (auto read = readTensor(name, entry, valueBytes, next.begin, next.end, next.tensor); !read)
            return read.error();
        placed.push_back(std::move(next));
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) { return std::tie(a.begin, a.end) < std::tie(b.begin, b.end); });
    std::uint64_t expected = 0;
    for (Placed &next : placed) {
        const QString quoted = QLatin1Char('"') + QString::fromStdString(next.tensor.name) + QLatin1Char('"');
        if (next.begin != expected)
            return refuse(ErrorKind::Corrupt, next.begin < expected ? tr("tensor %1 overlaps another one.").arg(quoted)
                                                                    : tr("there is a hole before tensor %1.").arg(quoted));
        expected = next.end;
        const std::span<const std::byte> bytes(values + next.begin, static_cast<std::size_t>(next.end - next.begin));
        if (!isFinite(next.tensor.type, bytes))
            return refuse(ErrorKind::Corrupt, tr("tensor %1 holds values that are not numbers.").arg(quoted));
        byName.emplace(next.tensor.name, std::pair(tensors.size(), bytes));
        tensors.push_back(std::move(next.tensor));
    }
    if (expected != valueBytes)
        return refuse(ErrorKind::Corrupt, tr("there are bytes behind its last tensor."));
    return {};
}

Safetensors::Safetensors(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}

Result<Safetensors> Safetensors::open(const QString &path)
{
    auto data = std::make_shared<Data>();
    data->path = path;
    data->file.setFileName(path);
    if (!data->file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, tr("Cannot open the model file %1: it is missing or may not be read.").arg(quotedName(path)), data->file.errorString()};
    const auto size = static_cast<std::uint64_t>(data->file.size());
    if (size < 10)
        return data->refuse(ErrorKind::Corrupt, tr("it is too short."));
    const uchar *map = data->file.map(0, data->file.size());
    if (!map)
        return data->refuse(ErrorKind::Unreadable, tr("it cannot be read."), data->file.errorString());
    std::uint64_t headerBytes = 0;
    std::memcpy(&headerBytes, map, 8);
    if (headerBytes > maxHeaderBytes || headerBytes > size - 8)
        return data->refuse(ErrorKind::Corrupt, tr("its header does not fit: this is not a safetensors file, or it was cut off."));
    const char *text = reinterpret_cast<const char *>(map + 8);
    if (*text != '{')
        return data->refuse(ErrorKind::Corrupt, tr("its header is not JSON."));
    try {
        std::string duplicate;
        const json header = parseWithoutDuplicates(text, static_cast<std::size_t>(headerBytes), duplicate);
        if (!header.is_object())
            return data->refuse(ErrorKind::Corrupt, tr("its header is not JSON."));
        if (!duplicate.empty())
            return data->refuse(ErrorKind::Corrupt, tr("the name \"%1\" occurs twice.").arg(QString::fromStdString(duplicate)));
        data->values = reinterpret_cast<const std::byte *>(map) + 8 + headerBytes;
        if (auto read = data->readHeader(header, size - 8 - headerBytes); !read)
            return read.error();
    } catch (const std::exception &e) {
        return data->refuse(ErrorKind::Corrupt, tr("its header cannot be understood."), QString::fromUtf8(e.what()));
    }
    return Safetensors(std::move(data));
}

const QString &Safetensors::path() const
{
    return m_data->path;
}

const std::vector<TensorInfo> &Safetensors::tensors() const
{
    return m_data->tensors;
}

const QMap<QString, QString> &Safetensors::metadata() const
{
    return m_data->metadata;
}

const TensorInfo *Safetensors::find(const std::string &name) const
{
    const auto found = m_data->byName.find(name);
    return found == m_data->byName.end() ? nullptr : &m_data->tensors[found->second.first];
}

std::span<const std::byte> Safetensors::bytes(const std::string &name) const
{
    return m_data->byName.at(name).second;
}

namespace {

template <class Out>
std::vector<Out> converted(DataType type, std::span<const std::byte> bytes)
{
    const std::size_t count = bytes.size() / static_cast<std::size_t>(bytesOf(type));
    std::vector<Out> out(count);
    const auto each = [&]<class T>(T, auto convert) {
        for (std::size_t i = 0; i < count; ++i) {
            T value;
            std::memcpy(&value, bytes.data() + i * sizeof(T), sizeof(T));
            out[i] = static_cast<Out>(convert(value));
        }
    };
    switch (type) {
    case DataType::F64: each(double{}, [](double v) { return v; }); break;
    case DataType::F32: each(float{}, [](float v) { return v; }); break;
    case DataType::F16: each(std::uint16_t{}, halfToFloat); break;
    case DataType::BF16: each(std::uint16_t{}, brainToFloat); break;
    default: out.clear();
    }
    return out;
}

QString shapeText(const std::vector<std::int64_t> &shape)
{
    QStringList sides;
    for (const std::int64_t side : shape)
        sides.append(QString::number(side));
    return QLatin1Char('[') + sides.join(QLatin1String(", ")) + QLatin1Char(']');
}

template <class Out>
Result<std::vector<Out>> read(const Safetensors &file, const std::string &name, const std::vector<std::int64_t> &shape)
{
    const auto refuse = [&](const QString &reason) {
        return Error{ErrorKind::Mismatch,
                     tr("Cannot use the model file %1: %2 Choose the file that belongs to this model.").arg(quotedName(file.path()), reason), {}};
    };
    const QString quoted = QLatin1Char('"') + QString::fromStdString(name) + QLatin1Char('"');
    const TensorInfo *info = file.find(name);
    if (!info)
        return refuse(tr("tensor %1 is missing.").arg(quoted));
    if (info->type == DataType::I64 || info->type == DataType::I32 || info->type == DataType::U8)
        return refuse(tr("tensor %1 holds whole numbers where weights are expected.").arg(quoted));
    if (!shape.empty() && info->shape != shape)
        return refuse(tr("tensor %1 has shape %2 instead of %3.").arg(quoted, shapeText(info->shape), shapeText(shape)));
    return converted<Out>(info->type, file.bytes(name));
}

} // namespace

Result<std::vector<float>> Safetensors::floats(const std::string &name, const std::vector<std::int64_t> &shape) const
{
    return read<float>(*this, name, shape);
}

Result<std::vector<double>> Safetensors::doubles(const std::string &name, const std::vector<std::int64_t> &shape) const
{
    return read<double>(*this, name, shape);
}

Result<void> writeSafetensors(const QString &path, const std::vector<BytesToWrite> &tensors, const QMap<QString, QString> &metadata)
{
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    for (auto it = metadata.begin(); it != metadata.end(); ++it)
        header["__metadata__"][it.key().toStdString()] = it.value().toStdString();
    std::uint64_t offset = 0;
    for (const BytesToWrite &tensor : tensors) {
        const char *type = std::find_if(std::begin(typeNames), std::end(typeNames), [&](const TypeName &t) { return t.type == tensor.type; })->name;
        header[tensor.name] = {{"dtype", type}, {"shape", tensor.shape}, {"data_offsets", {offset, offset + tensor.bytes.size()}}};
        offset += tensor.bytes.size();
    }
    std::string text = header.dump();
    text.append((8 - text.size() % 8) % 8, ' ');
    const auto size = static_cast<std::uint64_t>(text.size());
    std::vector<QByteArrayView> parts{QByteArrayView(reinterpret_cast<const char *>(&size), 8), QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))};
    for (const BytesToWrite &tensor : tensors)
        parts.emplace_back(reinterpret_cast<const char *>(tensor.bytes.data()), static_cast<qsizetype>(tensor.bytes.size()));
    return writeFileParts(path, parts);
}

Result<void> writeSafetensors(const QString &path, const std::vector<TensorToWrite> &tensors, const QMap<QString, QString> &metadata)
{
    std::vector<std::vector<float>> singles(tensors.size());
    std::vector<BytesToWrite> written;
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        const TensorToWrite &tensor = tensors[i];
        if (tensor.type == DataType::F64) {
            written.push_back({tensor.name, tensor.shape, tensor.type, std::as_bytes(std::span(tensor.values))});
            continue;
        }
        singles[i].assign(tensor.values.begin(), tensor.values.end());
        written.push_back({tensor.name, tensor.shape, DataType::F32, std::as_bytes(std::span(singles[i]))});
    }
    return writeSafetensors(path, written, metadata);
}

} // namespace pawtrait::network
