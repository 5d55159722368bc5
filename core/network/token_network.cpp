#include "network/token_network.h"

#include "network/graphics_card.h"
#include "network/inference_parts.h"
#include "network/parts.h"
#include "network/token_forward.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/gelu.h>
#include <ATen/ops/layer_norm.h>
#include <ATen/ops/linear.h>
#include <c10/core/InferenceMode.h>

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace pawtrait::network {

namespace {

using at::Tensor;

class TokenNetwork final : public Network {
public:
    TokenNetwork(Architecture architecture, const TokenPlan &plan, Device device, const OpenOptions &options)
        : m_architecture(std::move(architecture)),
          m_plan(plan),
          m_device(std::move(device)),
          m_place(m_device.cuda ? at::kCUDA : at::kCPU),
          m_type(options.singleLayers == 0 && (m_device.cuda || options.asOnGraphicsCard) ? at::kHalf : at::kFloat)
    {
        m_context.weight = [this](const std::string &name) { return m_weights.at(name); };
        m_context.constant = [this](const std::vector<float> &values, const std::vector<std::int64_t> &shape) { return copied(values, shape); };
        m_context.places = [this](const std::vector<std::int64_t> &) { return m_relativePositions; };
        m_context.dropped = [](const Tensor &branch, int, int) { return branch; };
        m_context.convolution = [](const Tensor &x, const Tensor &weight, const Tensor &bias, std::int64_t stride, std::int64_t padding, std::int64_t groups) {
            return convolution(x, weight, stride, padding, groups).add_(bias.view({1, -1, 1, 1}));
        };
    }

    Result<void> load(const Safetensors &file)
    {
        std::unordered_set<std::string> expected;
        for (const PlannedTensor &planned : tensorsOf(m_plan)) {
            const auto values = file.floats(planned.name, planned.shape);
            if (!values)
                return values.error();
            expected.insert(planned.name);
            const Tensor weight = copied(*values, planned.shape);
            m_weights.emplace(planned.name, planned.shape.size() == 4 ? weight.contiguous(at::MemoryFormat::ChannelsLast) : weight);
        }
        if (m_plan.family == TokenPlan::Family::Swin) {
            const std::vector<std::int64_t> rows = relativePositions(m_plan.window);
            const Tensor host = at::empty({static_cast<std::int64_t>(rows.size())}, at::TensorOptions().dtype(at::kLong));
            std::copy(rows.begin(), rows.end(), host.mutable_data_ptr<std::int64_t>());
            m_relativePositions = host.to(m_place);
        }
        if (m_device.cuda) { // at its widest: the first stage's maps, four times as many channels inside a block, twice
            const std::int64_t side = (m_architecture.inputSide + 3) / 4;
            m_atOnce = picturesAtOnce(4 * 16 * side * side * m_plan.channels);
        }
        if (auto loaded = m_classifier.load(file, tokenClassifier, 1000, m_plan.featureCount(), expected); !loaded)
            return loaded;
        return refuseOtherTensors(file, expected, m_architecture.displayName);
    }

    const Architecture &architecture() const override { return m_architecture; }
    const Device &device() const override { return m_device; }

    Result<MatrixF> features(std::span<const image::RgbImage> pictures) const override
    {
        if (pictures.empty())
            return MatrixF(0, m_architecture.featureCount);
        if (!isProperInput(pictures))
            return wrongInput();
        return featuresOf(static_cast<int>(pictures.size()), pictures[0].height, pictures[0].width, [&](int first, int count, float *to) {
            writeInput(pictures.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(count)), m_architecture.normalisation, Turn::None, to);
        });
    }

    Result<MatrixF> features(const InputBatch &batch) const override
    {
        if (!isProperInput(batch))
            return wrongInput();
        return featuresOf(batch.count, batch.height, batch.width, [&](int first, int count, float *to) { writeInput(batch, first, count, Turn::None, to); });
    }

    Result<MatrixF> logits(const InputBatch &batch) const override
    {
        const auto pooled = features(batch);
        return pooled ? m_classifier.logits(*pooled) : pooled.error();
    }

    Result<std::vector<FeatureMap>> maps(const image::RgbImage &picture, std::span<const std::string> modules) const override
    {
        if (picture.width < 32 || picture.height < 32)
            return wrongInput();
        return mapsOf(picture.height, picture.width, modules, [&](float *to) { writeInput(std::span(&picture, 1), m_architecture.normalisation, Turn::None, to); });
    }

    Result<std::vector<FeatureMap>> maps(const InputBatch &one, std::span<const std::string> modules) const override
    {
        if (!isProperInput(one) || one.count != 1)
            return wrongInput();
        return mapsOf(one.height, one.width, modules, [&](float *to) { writeInput(one, 0, 1, Turn::None, to); });
    }

private:
    Tensor copied(const std::vector<float> &values, const std::vector<std::int64_t> &shape) const
    {
        const Tensor host = at::empty(shape);
        std::copy(values.begin(), values.end(), host.mutable_data_ptr<float>());
        return host.to(m_place, m_type);
    }

    Tensor there(const Tensor &input) const { return input.to(m_place, true).to(m_type); }

    template <class Write>
    Result<MatrixF> featuresOf(int count, int height, int width, Write write) const
    {
        if (height % m_plan.sideStep() != 0 || width % m_plan.sideStep() != 0)
            return wrongSides(m_architecture.displayName, m_plan.sideStep());
        return withoutExceptions(m_device, [&]() -> Result<MatrixF> {
            const c10::InferenceMode inference;
            MatrixF rows(count, m_architecture.featureCount);
            inParts(count, m_atOnce, [&](int first, int part) {
                const Tensor x = emptyInput<Tensor>(m_device.cuda, part, height, width);
                write(first, part, x.mutable_data_ptr<float>());
                const Tensor pooled = TokenForward(m_plan, m_context).features(there(x)).to(at::kCPU, at::kFloat).contiguous();
                std::copy_n(pooled.const_data_ptr<float>(), pooled.numel(), rows.row(first).data());
            });
            return rows;
        });
    }

    template <class Write>
    Result<std::vector<FeatureMap>> mapsOf(int height, int width, std::span<const std::string> modules, Write write) const
    {
        if (height % m_plan.sideStep() != 0 || width % m_plan.sideStep() != 0)
            return wrongSides(m_architecture.displayName, m_plan.sideStep());
        return withoutExceptions(m_device, [&]() -> Result<std::vector<FeatureMap>> {
            const c10::InferenceMode inference;
            std::vector<FeatureMap> found(modules.size());
            std::size_t missing = modules.size();
            TokenContext<Tensor> context = m_context;
            context.visit = [&](const std::string &module, const Tensor &output) {
                const auto place = std::find(modules.begin(), modules.end(), module);
                if (place == modules.end())
                    return;
                const Tensor host = output.permute({0, 3, 1, 2}).to(at::kCPU, at::kFloat).contiguous();
                FeatureMap map{static_cast<int>(host.size(1)), static_cast<int>(host.size(2)), static_cast<int>(host.size(3)), {}};
                map.values.assign(host.const_data_ptr<float>(), host.const_data_ptr<float>() + host.numel());
                found[static_cast<std::size_t>(place - modules.begin())] = std::move(map);
                --missing;
            };
            const Tensor x = emptyInput<Tensor>(m_device.cuda, 1, height, width);
            write(x.mutable_data_ptr<float>());
            TokenForward(m_plan, context).features(there(x));
            if (missing > 0)
                return noSuchModule(m_architecture.displayName);
            return found;
        });
    }

    Architecture m_architecture;
    TokenPlan m_plan;
    Device m_device;
    at::DeviceType m_place;
    at::ScalarType m_type;
    mutable std::atomic<int> m_atOnce{1}; // on a CPU one picture's activations already fill the caches
    TokenContext<Tensor> m_context;
    std::unordered_map<std::string, Tensor> m_weights;
    Tensor m_relativePositions;
    Classifier m_classifier;
};

} // namespace

Error wrongSides(const QString &displayName, int step)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("pawtrait::network", "%1 takes pictures whose sides are multiples of %2 pixels. Choose such an input side (input_side in a recipe).")
                .arg(displayName)
                .arg(step),
            {}};
}

Result<std::shared_ptr<const Network>> openTokenNetwork(const Architecture &architecture, const TokenPlan &plan, const QString &safetensors, const Device &device,
                                                         const OpenOptions &options)
{
    const auto file = Safetensors::open(safetensors);
    if (!file)
        return file.error();
    try {
        const c10::InferenceMode inference;
        auto network = std::make_shared<TokenNetwork>(architecture, plan, device, options);
        if (auto loaded = network->load(*file); !loaded)
            return loaded.error();
        return std::shared_ptr<const Network>(std::move(network));
    } catch (const std::exception &e) {
        return preparationError(e, architecture.displayName, device);
    }
}

} // namespace pawtrait::network
