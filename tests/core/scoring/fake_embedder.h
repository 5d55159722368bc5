/// A photo embedder without a network: the mean colour of the photo, so a test can tell which photo a result belongs to.
#pragma once

#include "image/rgb_image.h"
#include "scoring/photo_scorer.h"

#include <QBuffer>
#include <QImage>

#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

class FakeEmbedder final : public pawtrait::scoring::PhotoEmbedder {
public:
    const pawtrait::network::Device &device() const override { return m_device; }
    QString fingerprint() const override { return QStringLiteral("fake-1"); }
    int enoughForShortSide() const override { return 64; }

    pawtrait::Result<std::vector<pawtrait::scoring::Embedding>> embed(std::span<const pawtrait::image::Photo> photos, const pawtrait::StopToken &stop) const override
    {
        ++calls;
        int now = largestBatch;
        while (static_cast<int>(photos.size()) > now && !largestBatch.compare_exchange_weak(now, static_cast<int>(photos.size()))) { }
        std::vector<pawtrait::scoring::Embedding> embeddings;
        for (const pawtrait::image::Photo &photo : photos) {
            if (stop.stop_requested())
                return pawtrait::cancelled();
            if (delay.count() > 0)
                std::this_thread::sleep_for(delay);
            pawtrait::scoring::Embedding mean(3);
            for (std::size_t i = 0; i < photo.pixels.bytes.size(); ++i)
                mean[i % 3] += static_cast<float>(photo.pixels.bytes[i]);
            for (float &value : mean)
                value /= static_cast<float>(photo.pixels.bytes.size() / 3);
            if (fails) {
                if (auto error = fails(mean))
                    return *error;
            }
            embeddings.push_back(std::move(mean));
        }
        return embeddings;
    }

    std::chrono::milliseconds delay{0};
    /// Given a photo's mean colour: an error for the whole call, or something thrown.
    std::function<std::optional<pawtrait::Error>(const pawtrait::scoring::Embedding &)> fails;
    mutable std::atomic<int> calls{0}, largestBatch{0};

private:
    pawtrait::network::Device m_device{false, QStringLiteral("CPU"), {}};
};

/// A one-coloured picture in the given format.
inline QByteArray plainPicture(int width, int height, QRgb colour, const char *format = "PNG")
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}
