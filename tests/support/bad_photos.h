/// The bad-file corpus: damaged and hostile photos of every format, the same on every machine and every day.
#pragma once

#include "image/rgb_image.h"

#include <QByteArray>

#include <vector>

namespace pawtrait::test {

struct BadPhoto {
    enum class Expect {
        Refused,          ///< has to be refused
        RefusedOrWhole,   ///< refused, or the same pixels as the undamaged file: never a part
        RefusedOrPicture, ///< damage that cannot always be seen: refused, or a picture of the declared size
        Opens             ///< odd but fine: the same pixels as the undamaged file
    };
    QByteArray name;  ///< a user's words, with the format
    QByteArray bytes;
    Expect expect = Expect::Refused;
    image::RgbImage whole; ///< what the undamaged file shows; null where that does not matter
};

/// Undamaged small files: name and bytes. HEIC only where libheif can write it.
struct GoodPhoto {
    QByteArray name;
    QByteArray bytes;
};
std::vector<GoodPhoto> goodPhotos();

/// At least 400 photos. `pixelsOf` gives what the undamaged file shows.
std::vector<BadPhoto> badPhotos(image::RgbImage (*pixelsOf)(const QByteArray &bytes));

} // namespace pawtrait::test
