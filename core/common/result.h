/// The room `common`: what every room speaks in. Errors are values: a function that can fail returns Result<T>;
/// no exception leaves core.
///
///     Result<Photo> photo = image::decodeFile(path, {});
///     if (!photo) return photo.error();
///     use(*photo);
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace pawtrait {

enum class ErrorKind {
    NotFound,     ///< no such file or folder
    Unreadable,   ///< it is there, reading it failed
    Unsupported,  ///< well formed, but of a kind that is not handled
    Corrupt,      ///< damaged or cut off
    TooLarge,     ///< over a limit of the settings
    Invalid,      ///< contents or arguments that make no sense
    Mismatch,     ///< a checksum, name or shape differs from what is expected
    OutOfMemory,
    TimedOut,
    Device,       ///< no such accelerator, or it failed
    WriteFailed,
    Cancelled,    ///< a stop was requested; never shown as a failure
    Internal      ///< a defect of this program or a library
};

/// `userText`: a whole translated sentence with the file's name and the next step.
/// `logText`: the library's own words, for the log.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString userText;
    QString logText;
};

/// A value or an Error. Dereferencing without a value is undefined, as for std::optional.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool hasValue() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }

    T &operator*() & { return *std::get_if<0>(&m_state); }
    const T &operator*() const & { return *std::get_if<0>(&m_state); }
    T &&operator*() && { return std::move(*std::get_if<0>(&m_state)); }
    T *operator->() { return std::get_if<0>(&m_state); }
    const T *operator->() const { return std::get_if<0>(&m_state); }

    const Error &error() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {}

    bool hasValue() const noexcept { return !m_failed; }
    explicit operator bool() const noexcept { return hasValue(); }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace pawtrait
