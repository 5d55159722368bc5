#include "network/clip_tower.h"

#include "common/files.h"
#include "network/graphics_card.h"
#include "network/inference_parts.h"
#include "network/parts.h"
#include "network/turned_input.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/full.h>
#include <ATen/ops/layer_norm.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/stack.h>
#include <c10/core/InferenceMode.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace pawtrait::network {

namespace {

using at::Tensor;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::network", text);
}

constexpr double normEpsilon = 1e-5;

class Clip final : public ClipNetwork {
public:
    explicit Clip(Device device) : m_device(std::move(device)), m_place(m_device.cuda ? at::kCUDA : at::kCPU) {}

    Result<void> load(const Safetensors &file)
    {
        if (!file.find("visual.conv1.weight") || !file.find("transformer.resblocks.0.attn.in_proj_weight"))
            return Error{
                ErrorKind::Mismatch,
                tr("Cannot use the model file %1: it is not CLIP ViT-B/32 with open_clip's names. Get open_clip_model.safetensors with OpenAI's weights (ViT-B-32-quickgelu).")
                    .arg(quotedName(file.path())),
                file.find("vision_model.post_layernorm.weight") ? QStringLiteral("transformers' names") : QString()};
        std::unordered_set<std::string> expected{"attn_mask"};
        for (const TensorShape &tensor : clipTensors()) {
            const auto values = file.floats(tensor.name, tensor.shape);
            if (!values)
                return values.error();
            if (tensor.shape.empty() && values->size() != 1) // an empty shape is not checked when it is read
                return Error{
                    ErrorKind::Mismatch, tr("Cannot use the model file %1: \"%2\" has to be one number.").arg(quotedName(file.path()), QString::fromStdString(tensor.name)), {}};
            expected.insert(tensor.name);
            const Tensor host = at::empty(tensor.shape);
            std::copy(values->begin(), values->end(), host.mutable_data_ptr<float>());
            m_weights.emplace(tensor.name, host.to(m_place));
            if (tensor.name == "logit_scale")
                m_scale = std::exp(static_cast<double>(values->front()));
        }
        return refuseOtherTensors(file, expected, QStringLiteral("CLIP ViT-B/32"));
    }

    const Device &device() const override { return m_device; }
    double similarityScale() const override { return m_scale; }

    Result<MatrixF> imageFeatures(std::span<const image::RgbImage> pictures) const override
    {
        if (pictures.empty())
            return MatrixF(0, clipSizes.featureCount);
        if (!isProperInput(pictures) || pictures[0].width != clipSizes.inputSide || pictures[0].height != clipSizes.inputSide)
            return wrongInput();
        return images(static_cast<int>(pictures.size()), [&](int first, int count, float *to) {
            writeInput(pictures.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(count)), clipNormalisation, Turn::None, to);
        });
    }

    Result<MatrixF> imageFeatures(const InputBatch &batch) const override
    {
        if (!isProperInput(batch) || batch.width != clipSizes.inputSide || batch.height != clipSizes.inputSide)
            return wrongInput();
        return images(batch.count, [&](int first, int count, float *to) { writeInput(batch, first, count, Turn::None, to); });
    }

    Result<MatrixF> textFeatures(std::span<const std::vector<int>> texts) const override
    {
        std::size_t longest = 0;
        for (const std::vector<int> &text : texts) {
            const auto end = std::find(text.begin(), text.end(), clipSizes.vocabulary - 1);
            const bool known = std::all_of(text.begin(), text.end(), [](int id) { return id >= 0 && id < clipSizes.vocabulary; });
            if (end == text.end() || !known || text.size() > static_cast<std::size_t>(clipSizes.contextLength))
                return Error{ErrorKind::Invalid, tr("A prompt could not be prepared for the network."), QStringLiteral("no end, too long, or an id out of range")};
            longest = std::max(longest, static_cast<std::size_t>(end - text.begin()) + 1);
        }
        return withoutExceptions(m_device, [&]() -> Result<MatrixF> {
            const c10::InferenceMode inference;
            MatrixF rows(static_cast<int>(texts.size()), clipSizes.featureCount);
            const auto length = static_cast<std::int64_t>(longest); // what stands behind is never seen: each place looks back only
            for (std::size_t i = 0; i < texts.size(); ++i) {
                const Tensor ids = at::full({length}, 0, at::TensorOptions().dtype(at::kLong));
                const auto used = std::min(texts[i].size(), longest);
                std::copy_n(texts[i].begin(), used, ids.mutable_data_ptr<std::int64_t>());
                const auto end = std::find(texts[i].begin(), texts[i].end(), clipSizes.vocabulary - 1) - texts[i].begin();
                Tensor x = weight("token_embedding.weight").index_select(0, ids.to(m_place)).add(weight("positional_embedding").slice(0, 0, length)).unsqueeze(0);
                x = norm(through(textTower, x).select(1, end), "ln_final");
                write(x.matmul(weight("text_projection")), rows, static_cast<int>(i));
            }
            return rows;
        });
    }

private:
    const Tensor &weight(const std::string &name) const { return m_weights.at(name); }
    Tensor norm(const Tensor &x, const std::string &name) const { return at::layer_norm(x, {x.size(-1)}, weight(name + ".weight"), weight(name + ".bias"), normEpsilon); }
    Tensor linear(const Tensor &x, const std::string &name) const { return at::linear(x, weight(name + ".weight"), weight(name + ".bias")); }

    /// n x places x width.
    Tensor through(const Tower &tower, Tensor x) const
    {
        const std::int64_t n = x.size(0), places = x.size(1), perHead = tower.width / tower.heads;
        Tensor mask;
        if (tower.causal)
            mask = at::full({places, places}, -std::numeric_limits<float>::infinity(), x.options()).triu(1);
        for (int b = 0; b < blockCount; ++b) {
            const std::string block = tower.prefix + std::to_string(b) + ".";
            const Tensor parts = at::linear(norm(x, block + "ln_1"), weight(block + "attn.in_proj_weight"), weight(block + "attn.in_proj_bias"))
                                     .view({n, places, 3, tower.heads, perHead})
                                     .permute({2, 0, 3, 1, 4});
            Tensor scores = parts.select(0, 0).mul(1 / std::sqrt(static_cast<double>(perHead))).matmul(parts.select(0, 1).transpose(-2, -1));
            if (tower.causal)
                scores = scores.add(mask);
            const Tensor seen = scores.softmax(-1).matmul(parts.select(0, 2)).transpose(1, 2).reshape({n, places, tower.width});
            x = x.add(linear(seen, block + "attn.out_proj"));
            const Tensor inner = linear(norm(x, block + "ln_2"), block + "mlp.c_fc");
            x = x.add(linear(inner.mul(inner.mul(1.702).sigmoid()), block + "mlp.c_proj"));
        }
        return x;
    }

    template <class Write>
    Result<MatrixF> images(int count, Write writeTo) const
    {
        return withoutExceptions(m_device, [&]() -> Result<MatrixF> {
            const c10::InferenceMode inference;
            MatrixF rows(count, clipSizes.featureCount);
            inParts(count, m_atOnce, [&](int first, int part) {
                Tensor x = emptyInput<Tensor>(m_device.cuda, part, clipSizes.inputSide, clipSizes.inputSide);
                writeTo(first, part, x.mutable_data_ptr<float>());
                x = at::conv2d(x.to(m_place, true), weight("visual.conv1.weight"), {}, {patch, patch}).flatten(2).transpose(1, 2);
                const Tensor whole = weight("visual.class_embedding").expand({part, 1, imageTower.width});
                x = at::cat({whole, x}, 1).add(weight("visual.positional_embedding"));
                x = through(imageTower, norm(x, "visual.ln_pre"));
                write(norm(x.select(1, 0), "visual.ln_post").matmul(weight("visual.proj")), rows, first);
            });
            return rows;
        });
    }

    static void write(const Tensor &features, MatrixF &into, int row)
    {
        const Tensor host = features.cpu().contiguous();
        std::copy_n(host.const_data_ptr<float>(), host.numel(), into.row(row).data());
    }

    Device m_device;
    at::DeviceType m_place;
    mutable std::atomic<int> m_atOnce{m_place == at::kCUDA ? 64 : 4};
    std::unordered_map<std::string, Tensor> m_weights;
    double m_scale = 1;
};

} // namespace

Result<std::shared_ptr<const ClipNetwork>> openClipNetwork(const QString &safetensors, const Device &device)
{
    const auto file = Safetensors::open(safetensors);
    if (!file)
        return file.error();
    try {
        const c10::InferenceMode inference;
        auto clip = std::make_shared<Clip>(device);
        if (auto loaded = clip->load(*file); !loaded)
            return loaded.error();
        return std::shared_ptr<const ClipNetwork>(std::move(clip));
    } catch (const std::exception &e) {
        return preparationError(e, QStringLiteral("CLIP ViT-B/32"), device);
    }
}

} // namespace pawtrait::network
