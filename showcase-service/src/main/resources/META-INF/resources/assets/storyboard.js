// While someone seeks, shows at once what is there: one of the storyboard's small pictures, long before the film has come.
(function () {
  "use strict";

  const video = document.querySelector("video[data-playlist]");
  const track = video && video.querySelector("track[label=storyboard]");
  const glimpse = document.querySelector(".glimpse");
  if (!track || !glimpse) {
    return;
  }
  let scenes = [];

  // Copied, because a player clears the cues of every track when it loads another film.
  track.addEventListener("load", function () {
    scenes = Array.from(track.track.cues, function (cue) {
      return { from: cue.startTime, to: cue.endTime, picture: read(cue.text.trim()) };
    }).filter(function (scene) { return scene.picture; });
  });

  // "sprite.jpg#xywh=160,0,160,90", the address being relative to the track's.
  function read(text) {
    const parts = text.match(/^(.+)#xywh=(\d+),(\d+),(\d+),(\d+)$/);
    return parts && { address: new URL(parts[1], track.src).href, place: parts.slice(2).map(Number) };
  }

  function show() {
    const scene = scenes.find(function (each) { return each.from <= video.currentTime && video.currentTime < each.to; });
    glimpse.hidden = !scene;
    if (scene) {
      const [left, top, width, height] = scene.picture.place;
      glimpse.style.backgroundImage = "url(\"" + scene.picture.address + "\")";
      glimpse.style.backgroundPosition = -left + "px " + -top + "px";
      glimpse.style.width = width + "px";
      glimpse.style.height = height + "px";
    }
  }

  // Fetched with the film, not before: most who open the page on a phone only read it.
  video.addEventListener("play", function () { track.track.mode = "hidden"; }, { once: true });
  video.addEventListener("seeking", show);
  ["seeked", "emptied"].forEach(function (end) { video.addEventListener(end, function () { glimpse.hidden = true; }); });
})();
