/** How a sentence of results says what is planned; patterns meet compare keys. */

/** Plans and wishes: not results. */
export const plan =
  /(?<!\p{L})(?:sẽ|dự kiến|phấn đấu|chỉ tiêu|định hướng|thời gian tới|tới đây|năm tới|kính đề nghị|(?<!theo |có |nhận |nhận được |được )(?:đề nghị|đề xuất|kiến nghị)|mong muốn|rất mong|mục tiêu (?:đến|là|đặt ra|đề ra)|đặt mục tiêu|đặt ra|cần (?!thiết|thơ)|nên (?:được|có|tổ chức|thực hiện)|có thể|(?<!(?<!\d)\d{1,3} \p{L}[^,;.]*)theo kế hoạch|giai đoạn 2026)/u;
/** Before a plan: the comma or bracket that its clause begins with. */
export const planOpens = /[,(](?= *(?:riêng |còn |và )?(?:năm 20\d\d,? )?$)/u;
/** The last sign or word behind which a clause with a plan begins. */
export const planPart = /(?:[,(;]| (?=(?:và|nhằm|để|giúp|qua đó) ))[^,(;]*?$/u;
/** "Theo kế hoạch, năm 2024 nhà trường đã …": what it was done by. */
export const doneAsPlanned = /(?<!\p{L})theo kế hoạch(?=[^;.\d]*(?:20\d\d[^;.\d]*)?(?<!\p{L})đã(?!\p{L}))/gu;
