/// File names of exported photos from a pattern such as "{name}-{preset}".
#pragma once

#include "common/result.h"

#include <QDate>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace pawtrait::exporting {

/// What a pattern can say of a photo. Texts may hold anything: they are made harmless.
struct NameFields {
    QString name;   ///< of the original, without suffix
    QString preset; ///< its id
    std::optional<double> score;
    QDate date;      ///< taken; invalid: unknown
    int counter = 1; ///< place in the export, from 1
    int width = 0;   ///< of the exported picture, pixels
    int height = 0;
    QString group; ///< the animal's name; may be empty
};

/// Text and fields: {name} {preset} {score} (whole points, "unscored") {date} (2024-05-14, "undated") {counter} (001)
/// {width} {height} {group} ("no group").
class NamePattern {
public:
    /// Errors: an unknown field, a brace without its partner, a separator of folders, nothing that tells photos apart.
    static Result<NamePattern> parse(const QString &text);
    static NamePattern standard(); ///< {name}-{preset}

    bool uses(const QString &field) const;
    /// A file name without suffix that stays in its folder and is legal on Linux, macOS and Windows: no separators, control or
    /// direction characters, no dots or blanks at either end, no reserved name, normal form C, at most 200 bytes of UTF-8,
    /// never empty.
    QString fileName(const NameFields &fields) const;

    static const QStringList &fieldNames();

private:
    struct Part {
        bool isField;
        QString text;
    };
    std::vector<Part> m_parts;
};

/// `text` as a file name without suffix, as NamePattern::fileName promises.
QString harmlessFileName(const QString &text);

/// Gives each name once: a second "rex-square" of one export becomes "rex-square-2". Capitals do not tell names apart, because
/// some file systems do not either.
class UsedNames {
public:
    /// The whole file name, at most 255 bytes with its suffix.
    QString unique(const QString &fileName, const QString &suffix);

private:
    QSet<QString> m_used;
};

} // namespace pawtrait::exporting
