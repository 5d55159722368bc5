/// ICC profiles made by lcms for tests.
#pragma once

#include <QByteArray>

namespace pawtrait::test {

QByteArray sRgbProfile();
/// Display P3's primaries with sRGB's curve, as phones tag their photos.
QByteArray displayP3Profile();
QByteArray grayProfile(double gamma);
/// A made-up press: no ink is white, black ink L* = 100 - 90 k, the others as light filters.
QByteArray cmykProfile();
/// Lab "profile": valid ICC of a kind that no photo has.
QByteArray labProfile();

} // namespace pawtrait::test
