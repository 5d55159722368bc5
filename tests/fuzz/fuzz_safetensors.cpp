#include "fuzz_target.h"

#include "network/safetensors.h"

#include <QFile>

#include <cmath>
#include <numeric>

using namespace pawtrait;

namespace {

QByteArray fileOf(const QByteArray &header, const QByteArray &values)
{
    const quint64 size = static_cast<quint64>(header.size());
    return QByteArray(reinterpret_cast<const char *>(&size), 8) + header + values;
}

} // namespace

std::vector<QByteArray> fuzz::seeds()
{
    std::vector<QByteArray> all;
    const QString path = asFile(nullptr, 0, "seed.safetensors");
    using network::DataType;
    const std::vector<std::vector<network::TensorToWrite>> contents{
        {{"a", {2, 3}, {1, 2, 3, 4, 5, 6}, DataType::F64}, {"b.weight", {2}, {0.5, -0.25}, DataType::F32}}, {{"empty", {0, 4}, {}, DataType::F32}}, {}};
    for (const auto &tensors : contents) {
        require(network::writeSafetensors(path, tensors, {{QStringLiteral("made_by"), QStringLiteral("fuzz")}}).hasValue(), "the seed can be written");
        QFile file(path);
        require(file.open(QIODevice::ReadOnly), "the seed can be read");
        all.push_back(file.readAll());
    }
    const QByteArray four("\0\x3C\0\xC0", 4);
    all.push_back(fileOf(R"({"h":{"dtype":"F16","shape":[2],"data_offsets":[0,4]}})", four));
    all.push_back(fileOf(R"({"b":{"dtype":"BF16","shape":[1,2],"data_offsets":[0,4]}})", four));
    all.push_back(fileOf(R"({"i":{"dtype":"I32","shape":[],"data_offsets":[0,4]}})", four));
    all.push_back(fileOf(R"({"u":{"dtype":"U8","shape":[2,2],"data_offsets":[0,4]},"l":{"dtype":"I64","shape":[1],"data_offsets":[4,12]}}   )", four + four + four));
    return all;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto file = network::Safetensors::open(fuzz::asFile(data, size, "model.safetensors"));
    if (!file) {
        fuzz::requireSentence(file.error(), QStringLiteral("\"model.safetensors\""));
        return 0;
    }
    std::size_t total = 0;
    for (const network::TensorInfo &tensor : file->tensors()) {
        fuzz::require(file->find(tensor.name) != nullptr, "a listed tensor is found");
        for (const std::int64_t side : tensor.shape)
            fuzz::require(side >= 0, "no side is negative");
        const auto bytes = file->bytes(tensor.name);
        total += std::accumulate(bytes.begin(), bytes.end(), std::size_t{0}, [](std::size_t sum, std::byte b) { return sum + static_cast<std::size_t>(b); });
        const auto values = file->doubles(tensor.name);
        if (!values) {
            fuzz::requireSentence(values.error(), QStringLiteral("\"model.safetensors\""));
            continue;
        }
        fuzz::require(values->size() == static_cast<std::size_t>(tensor.elementCount()), "there are as many values as the shape says");
        for (const double value : *values)
            fuzz::require(std::isfinite(value), "every value is a number");
        fuzz::require(file->floats(tensor.name, tensor.shape).hasValue(), "what is read as doubles is read as floats");
    }
    fuzz::require(total <= 255 * size, "the bytes are those of the file");
    return 0;
}
