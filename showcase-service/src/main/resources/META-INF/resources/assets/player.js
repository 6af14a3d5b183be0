// Plays the film in the form that suits the line: HLS by hls.js where the browser has what it takes, else the browser's own way.
(function () {
  "use strict";

  const video = document.querySelector("video[data-playlist]");
  if (!video || !window.Hls || !window.Hls.isSupported()) {
    return;
  }
  const failed = document.querySelector(".failed");
  const intents = ["pointerdown", "keydown", "play"];

  // Nothing is fetched before someone means to watch: most who open the page on a phone only read it.
  function attach(event) {
    intents.forEach(function (intent) { video.removeEventListener(intent, attach); });
    video.querySelectorAll("source").forEach(function (source) { source.remove(); });
    // No worker: it would need script from a blob, which the page's policy forbids, and CMAF leaves it hardly any work.
    const hls = new window.Hls({ enableWorker: false, capLevelToPlayerSize: true });
    hls.on(window.Hls.Events.ERROR, function (name, data) {
      if (data.fatal) {
        hls.destroy();
        playFile();
      }
    });
    hls.loadSource(video.dataset.playlist);
    hls.attachMedia(video);
    if (event.type === "play") {
      play();
    }
  }

  function playFile() {
    const position = video.currentTime;
    const playing = !video.paused;
    video.addEventListener("error", showFailure, { once: true });
    video.src = video.dataset.film;
    video.currentTime = position;
    if (playing) {
      play();
    }
  }

  function play() {
    failed.hidden = true;
    video.play().catch(function (reason) {
      if (reason.name === "NotSupportedError") {
        showFailure();
      }
    });
  }

  function showFailure() {
    failed.hidden = false;
  }

  intents.forEach(function (intent) { video.addEventListener(intent, attach); });
})();
