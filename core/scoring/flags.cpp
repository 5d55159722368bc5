#include "scoring/flags.h"

#include <QCoreApplication>

namespace pawtrait::scoring {

namespace {

constexpr const char *names[flagCount] = {"Subject Focus", "Eyes", "Face", "Near", "Action", "Accessory", "Group", "Collage", "Human", "Occlusion", "Info", "Blur"};

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::flags", text);
}

QString squeezed(const QString &name)
{
    QString letters;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            letters.append(c.toLower());
    }
    return letters;
}

} // namespace

std::array<FlagDescription, flagCount> flagDescriptions()
{
    const auto one = [](FlagIndex index, const QString &title, const QString &help) { return FlagDescription{QString::fromLatin1(names[index]), title, help}; };
    return {one(SubjectFocus, tr("Subject focus"), tr("The animal stands out against an uncluttered background, not too close and not too far.")),
            one(Eyes, tr("Eyes"), tr("Both eyes look at the camera or nearly so; at least one eye or pupil is clear.")),
            one(Face, tr("Face"), tr("The face is decently clear, seen from the front or nearly so.")),
            one(Near, tr("Near"), tr("One animal takes up a large part of the photo, about half of its width or height.")),
            one(Action, tr("Action"), tr("The animal is in the middle of an action, such as jumping.")),
            one(Accessory, tr("Accessory"), tr("There is an accessory or prop, such as a toy or a sticker. A collar or leash does not count.")),
            one(Group, tr("Group"), tr("There is more than one animal in the photo.")),
            one(Collage, tr("Collage"), tr("The photo has been retouched, for example with a frame or several photos put together.")),
            one(Human, tr("Human"), tr("There is a person in the photo.")),
            one(Occlusion, tr("Occlusion"), tr("Something unwanted, such as a cage or fence, hides a part of the animal. Not every object in front counts.")),
            one(Info, tr("Info"), tr("Text or labels were added, such as the animal's name or a description.")),
            one(Blur, tr("Blur"), tr("The photo is noticeably out of focus or noisy, most of all around the eyes and face. Then Eyes is always no."))};
}

int flagFromName(const QString &name)
{
    const QString wanted = squeezed(name);
    for (int i = 0; i < flagCount; ++i) {
        if (squeezed(QString::fromLatin1(names[i])) == wanted)
            return i;
    }
    return -1;
}

void setFlag(Flags &flags, int index, FlagAnswer answer)
{
    if (index == Eyes && answer == FlagAnswer::Yes && flags[Blur] == FlagAnswer::Yes)
        return;
    flags[static_cast<std::size_t>(index)] = answer;
    if (index == Blur && answer == FlagAnswer::Yes)
        flags[Eyes] = FlagAnswer::NotLookedAt;
}

} // namespace pawtrait::scoring
