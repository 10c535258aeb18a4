#!/usr/bin/env bash
# Installs the few system libraries that Python packages cannot bring: for windows (Qt), and for sound.
#
#   installer/system-libraries.sh [--for-tests] [--with-venv]
#
# --for-tests  also what the tests use: a virtual screen, a window manager, a sound server, a keyring
# --with-venv  also what `python3 -m venv` needs; without it nothing can be set up, so then failing is an error
#
# Quick and silent where nothing is missing. Where it may not install, it prints what is missing and what to type.
# Captions in a terminal work without any of these, which is why a missing library alone is no error.
set -euo pipefail

for_tests=false
with_venv=false
for argument in "$@"; do
  case "$argument" in
    --for-tests) for_tests=true ;;
    --with-venv) with_venv=true ;;
    *)
      sed -n '2,10s/^# \{0,1\}//p' "$0" >&2
      exit 2
      ;;
  esac
done

# macOS and Windows: the Python packages bring everything.
[ "$(uname -s)" = Linux ] || exit 0

# The tests start a PulseAudio and a PipeWire of their own. On a desktop the two daemons would get in each other's way:
# a person's own sound server stays, and the tests of the other are skipped. Where no desktop runs, both are wanted.
is_desktop() { [ -d /run/systemd/system ]; }
may_have_pulseaudio() { ! is_desktop || ! command -v pipewire-pulse >/dev/null 2>&1; }
may_have_pipewire() { ! is_desktop || ! command -v pulseaudio >/dev/null 2>&1; }

if command -v apt-get >/dev/null 2>&1; then
  wanted=(
    libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0
    libxcb-cursor0 libx11-xcb1 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0
    libwayland-cursor0 libportaudio2 libpulse0
  )
  $for_tests && wanted+=(xvfb openbox picom imagemagick pulseaudio-utils x11-utils x11-apps x11-xkb-utils x11-xserver-utils xdotool dbus gnome-keyring)
  $for_tests && may_have_pulseaudio && wanted+=(pulseaudio)
  $for_tests && may_have_pipewire && wanted+=(pipewire wireplumber pipewire-pulse)
  $with_venv && wanted+=(python3-venv)
  # Newer releases call some of these NAMEt64.
  is_installed() {
    { dpkg-query -W -f '${db:Status-Status}\n' "$1" "$1t64" 2>/dev/null || true; } | grep -qx installed
  }
  install=(apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0)
  refresh=(apt-get update -qq -o DPkg::Lock::Timeout=120)
elif command -v dnf >/dev/null 2>&1; then
  wanted=(
    libglvnd-glx libglvnd-egl libxkbcommon dbus-libs fontconfig glib2
    xcb-util-cursor xcb-util-wm xcb-util-keysyms libxcb libX11-xcb libxkbcommon-x11
    libwayland-cursor portaudio pulseaudio-libs
  )
  $for_tests && wanted+=(xorg-x11-server-Xvfb openbox picom ImageMagick pulseaudio-utils xprop xwininfo xwd setxkbmap xrandr xdotool dbus-daemon gnome-keyring)
  $with_venv && wanted+=(python3)
  is_installed() { rpm -q --quiet "$1"; }
  install=(dnf install -y -q --setopt=install_weak_deps=False)
  refresh=()
elif command -v pacman >/dev/null 2>&1; then
  wanted=(
    libglvnd libxkbcommon dbus fontconfig glib2
    xcb-util-cursor xcb-util-wm xcb-util-keysyms libxcb libx11 libxkbcommon-x11
    wayland portaudio libpulse
  )
  $for_tests && wanted+=(xorg-server-xvfb openbox picom imagemagick xorg-xprop xorg-xwininfo xorg-xwd xorg-setxkbmap xorg-xrandr xdotool dbus gnome-keyring)
  # Here pulseaudio and pipewire-pulse cannot be installed together.
  $for_tests && ! command -v pipewire-pulse >/dev/null 2>&1 && wanted+=(pulseaudio)
  $with_venv && wanted+=(python)
  is_installed() { pacman -Qq "$1" >/dev/null 2>&1; }
  install=(pacman -S --needed --noconfirm)
  refresh=()
else
  echo "livecaption cannot tell which packages this system needs. For the window it takes what Qt 6 takes" \
    "(OpenGL, xkbcommon, the xcb utilities), for sound PortAudio and libpulse." >&2
  $with_venv && exit 1
  exit 0
fi

list_missing() {
  missing=()
  local package
  for package in "${wanted[@]}"; do
    is_installed "$package" || missing+=("$package")
  done
}

list_missing
[ "${#missing[@]}" -eq 0 ] && exit 0

if [ "$(id -u)" -eq 0 ]; then
  as_root=(env DEBIAN_FRONTEND=noninteractive)
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
  as_root=(sudo -n env DEBIAN_FRONTEND=noninteractive)
else
  as_root=()
fi

if [ "${#as_root[@]}" -gt 0 ]; then
  echo "Installing system libraries: ${missing[*]}" >&2
  output=$(mktemp)
  trap 'rm -f "$output"' EXIT
  # A stale list of packages is worth trying with: the one it names may still be there.
  if [ "${#refresh[@]}" -gt 0 ]; then
    "${as_root[@]}" "${refresh[@]}" </dev/null >"$output" 2>&1 || true
  fi
  if ! "${as_root[@]}" "${install[@]}" "${missing[@]}" </dev/null >>"$output" 2>&1; then
    # One name that this release does not know must not keep the others away.
    for package in "${missing[@]}"; do
      "${as_root[@]}" "${install[@]}" "$package" </dev/null >>"$output" 2>&1 || true
    done
  fi
  list_missing
  [ "${#missing[@]}" -eq 0 ] && exit 0
  tail -n 5 "$output" >&2
fi

echo "These system packages are missing: ${missing[*]}" >&2
echo "Captions in a terminal work without them; for windows and every kind of microphone type:" >&2
echo "  sudo ${install[0]} ${install[1]} ${missing[*]}" >&2
if $with_venv && printf '%s\n' "${missing[@]}" | grep -qxE 'python3-venv|python3|python'; then
  exit 1
fi
exit 0
