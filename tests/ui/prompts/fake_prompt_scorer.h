#pragma once

#include "prompts/prompt_scorer.h"

#include <QThread>

#include <atomic>
#include <cmath>
#include <numeric>

namespace pawtrait::tests {

/// Stands for CLIP: a photo's vector says how red, green and blue it is, a text's how often these letters are in it ("rrr" is all red).
/// So the expected cosines can be written down.
class FakePromptScorer final : public prompts::PromptScorer {
public:
    explicit FakePromptScorer(int slownessMs = 0) : m_slownessMs(slownessMs) {}

    const network::Device &device() const override { return m_device; }

    Result<std::vector<prompts::Vector>> textVectors(const QStringList &texts) const override
    {
        std::vector<prompts::Vector> vectors;
        for (const QString &text : texts)
            vectors.push_back(unit(static_cast<double>(text.count(QLatin1Char('r'))) + 0.1, static_cast<double>(text.count(QLatin1Char('g'))),
                                   static_cast<double>(text.count(QLatin1Char('b')))));
        ++textCalls;
        return vectors;
    }

    Result<std::vector<prompts::Vector>> photoVectors(std::span<const image::RgbImage> photos) const override
    {
        std::vector<prompts::Vector> vectors;
        for (const image::RgbImage &photo : photos) {
            QThread::msleep(static_cast<unsigned long>(m_slownessMs));
            vectors.push_back(unit(photo.bytes[0], photo.bytes[1], photo.bytes[2]));
            ++photosSeen;
        }
        return vectors;
    }

    Result<prompts::Vector> photoVector(const QString &, const StopToken &) const override { return Error{ErrorKind::Internal, QStringLiteral("not used"), {}}; }
    std::vector<double> shares(std::span<const double> similarities) const override { return {similarities.begin(), similarities.end()}; }

    static prompts::Vector unit(double red, double green, double blue)
    {
        prompts::Vector vector(static_cast<std::size_t>(network::clipSizes.featureCount), 0);
        const double length = std::max(1e-6, std::sqrt(red * red + green * green + blue * blue));
        vector[0] = static_cast<float>(red / length);
        vector[1] = static_cast<float>(green / length);
        vector[2] = static_cast<float>(blue / length);
        return vector;
    }

    mutable std::atomic<int> textCalls{0}, photosSeen{0};

private:
    int m_slownessMs;
    network::Device m_device{false, QStringLiteral("A test's device"), {}};
};

} // namespace pawtrait::tests
