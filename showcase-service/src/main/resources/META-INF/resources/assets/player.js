// Plays the film in the form that suits the line: HLS through hls.js where the browser can, else whatever it plays itself.
(function () {
  "use strict";

  const video = document.querySelector("video[data-playlist]");
  if (!video) {
    return;
  }
  const failed = document.querySelector(".failed");

  function playFile() {
    const position = video.currentTime;
    const playing = !video.paused;
    video.src = video.dataset.film;
    video.currentTime = position;
    video.addEventListener("error", showFailure, { once: true });
    if (playing) {
      video.play().catch(showFailure);
    }
  }

  function showFailure() {
    failed.hidden = false;
  }

  function playLadder(Hls) {
    // No worker: it would need script from a blob, which the page's policy forbids, and CMAF needs hardly any work.
    const hls = new Hls({ enableWorker: false, autoStartLoad: false, capLevelToPlayerSize: true });
    hls.on(Hls.Events.ERROR, function (event, data) {
      if (data.fatal) {
        hls.destroy();
        playFile();
      }
    });
    hls.loadSource(video.dataset.playlist);
    hls.attachMedia(video);
    video.addEventListener("play", function () {
      failed.hidden = true;
      hls.startLoad();
    }, { once: true });
  }

  if (window.Hls && window.Hls.isSupported()) {
    video.querySelectorAll("source").forEach(function (source) { source.remove(); });
    playLadder(window.Hls);
  }
})();
