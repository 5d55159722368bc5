#include "shell/incoming.h"

#include "common/files.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace pawtrait::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::incoming", text);
}

} // namespace

bool canTake(const QMimeData &data)
{
    return data.hasUrls() || data.hasImage() || data.hasText();
}

Incoming incomingFrom(const QMimeData &data, const QString &pictureFolder)
{
    Incoming incoming;
    bool webLink = false;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            incoming.paths.append(url.toLocalFile());
        else
            webLink = true;
    }
    if (incoming.paths.isEmpty() && data.hasImage()) {
        const QImage image = qvariant_cast<QImage>(data.imageData());
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        if (image.isNull() || !image.save(&buffer, "PNG")) {
            incoming.problem = tr("The picture could not be taken over. Save it as a file first, then drop the file.");
            return incoming;
        }
        // Named by content: the same picture dropped twice is one photo.
        const QString name = QStringLiteral("picture-%1.png").arg(QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Blake2b_160).toHex().left(12)));
        const QString path = QDir(pictureFolder).filePath(name);
        if (!QFileInfo::exists(path)) {
            if (const auto written = writeFile(path, png); !written) {
                incoming.problem = written.error().userText;
                return incoming;
            }
        }
        incoming.paths.append(path);
        return incoming;
    }
    if (incoming.paths.isEmpty() && !webLink && data.hasText()) {
        for (const QString &line : data.text().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const QString text = line.trimmed();
            const QUrl url(text);
            if (url.isLocalFile())
                incoming.paths.append(url.toLocalFile());
            else if (QFileInfo(text).isAbsolute())
                incoming.paths.append(text);
            else if (url.scheme().startsWith(QLatin1String("http")))
                webLink = true;
        }
    }
    if (incoming.paths.isEmpty() && webLink)
        incoming.problem = tr("This is a link to a web page. Save the picture first, then drop the file.");
    return incoming;
}

} // namespace pawtrait::ui
