/* care-demo-couple.c — an invented couple, their orders, and how far these have come
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-demo-couple.h"

#include "care-demo-person.h"
#include "domain/care-lunar.h"

/* So many couples, and not more than every fourth, are arranged for today. */
#define MAX_ARRANGED 48
#define RECENT_DAYS  150
#define OLD_DAYS     (3 * 365)

typedef enum
{
  NOTHING        = 0,
  NO_DRESS       = 1 << 0, /* the dress was not chosen yet */
  NO_DATE        = 1 << 1, /* no day agreed for anything */
  NOT_DONE       = 1 << 2, /* the stage was planned and did not happen */
  BRIDAL         = 1 << 3, /* the studio dresses the bride on her day */
  YEARS_AGO      = 1 << 4, /* a round number of years before that day */
  BIRTHDAY       = 1 << 5,
  LUNAR_BIRTHDAY = 1 << 6,
  PUNCTUAL       = 1 << 7  /* a greeting: never arranged for a day that is over */
} Circumstance;

static const struct
{
  CareStage stage;
  int       days_ago;
  guint     circumstances;
} situations[] = {
  { CARE_STAGE_BOOKED,  1,  NOTHING },
  { CARE_STAGE_SHOOT,   1,  NOTHING },
  { CARE_STAGE_PROOF,   10, NOTHING },
  { CARE_STAGE_PICKUP,  5,  NOTHING },
  { CARE_STAGE_SHOOT,   -5, NO_DRESS },
  { CARE_STAGE_WEDDING, 0,  PUNCTUAL },
  { CARE_STAGE_SHOOT,   1,  NOT_DONE },
  { CARE_STAGE_PICKUP,  60, BIRTHDAY | PUNCTUAL },
  { CARE_STAGE_BOOKED,  7,  NO_DATE },
  { CARE_STAGE_DRESS,   1,  NOTHING },
  { CARE_STAGE_READY,   0,  NOTHING },
  { CARE_STAGE_WEDDING, 0,  YEARS_AGO | PUNCTUAL },
  { CARE_STAGE_PICKUP,  30, NOTHING },
  { CARE_STAGE_WEDDING, -15, BRIDAL },
  { CARE_STAGE_PROOF,   1,  NOT_DONE },
  { CARE_STAGE_PICKUP,  80, LUNAR_BIRTHDAY | PUNCTUAL },
};

/* By how many days the work of each round is behind; the last ones are overdue. */
static const int behind[] = { 0, 1, 4, 0 };

static const struct
{
  const char *name;
  const char *content;
  int         price; /* yuan */
} packages[] = {
  { "经典韩式套系",   "服装3套，精修28张，18寸相册1本，24寸放大1幅",           3999 },
  { "轻婚纱套系",     "服装2套，精修20张，12寸相册1本",                       2599 },
  { "森系外景套系",   "服装4套，精修36张，外景1处，18寸相册1本",               5299 },
  { "海景旅拍套系",   "服装5套，精修48张，两日旅拍，相册2本",                  6999 },
  { "中式古风套系",   "秀禾1套、龙凤褂1套，精修30张，卷轴1幅",                 4599 },
  { "满堂红婚典套系", "服装5套，精修42张，含婚礼当天新娘妆、出门纱、敬酒服",   8888 },
  { "至尊定制套系",   "服装6套，精修60张，微电影1部，相册3本，含新娘妆",      12999 },
  { "全家福套系",     "精修15张，12寸相册1本，摆台2个",                       1699 },
};
#define BRIDAL_PACKAGE 5

static const char * const extras[] = {
  "加挑12张", "加挑20张，放大24寸1幅", "水晶摆台2个", "加选秀禾服1套", "床头大相框36寸", "加做迎宾架1个",
};
static const char * const spots[] = {
  "湖滨公园", "老城墙、湿地公园", "植物园", "影视基地", "茶园、古镇", "海边沙滩",
};
static const char * const sources[] = { "自然进店", "老顾客介绍", "网络", "婚博会", "酒店合作", "广告" };
static const char * const units[] = { "市第一小学", "人民医院", "恒达机械厂", "邮政储蓄银行", "云创科技", "自由职业" };
static const char * const notes[] = {
  "新娘怕晒，外景避开中午", "新郎周末加班，工作日联系新娘", "希望相册封面用暖色", "双方老家在外地，取件请提前一周通知",
};

/* ---- when things happened -------------------------------------------------------- */

static void
invent_days (CareDemoStudio      *studio,
             const CareDemoStart *start,
             CareDay              days[CARE_N_STAGES])
{
  CareDice *dice = &studio->dice;

  days[CARE_STAGE_BOOKED] = start->booked_on;
  days[CARE_STAGE_DRESS] = days[CARE_STAGE_BOOKED] + care_dice_between (dice, 8, 30);
  days[CARE_STAGE_SHOOT] = days[CARE_STAGE_DRESS] + care_dice_between (dice, 7, 45);
  days[CARE_STAGE_PROOF] = days[CARE_STAGE_SHOOT] + care_dice_between (dice, 5, 14);
  days[CARE_STAGE_PRODUCTION] = days[CARE_STAGE_PROOF] + care_dice_between (dice, 10, 20);
  days[CARE_STAGE_READY] = days[CARE_STAGE_PRODUCTION] + care_dice_between (dice, 10, 22);
  days[CARE_STAGE_PICKUP] = days[CARE_STAGE_READY] + care_dice_between (dice, 1, 18);
  days[CARE_STAGE_WEDDING] = days[CARE_STAGE_BOOKED] + care_dice_between (dice, 50, 330);
}

static CareDay
arrange_base (const CareDemoStudio *studio,
              int                   situation,
              int                   round)
{
  guint circumstances = situations[situation].circumstances;
  int late = (circumstances & PUNCTUAL) != 0 ? 0 : behind[round % (int) G_N_ELEMENTS (behind)];
  CareDay base_on = studio->today - situations[situation].days_ago - late;

  if ((circumstances & YEARS_AGO) != 0)
    return care_day_add_months (base_on, -12 * (1 + round % 2));

  return base_on;
}

static CareDay
draw_booking (CareDemoStudio *studio)
{
  int n_days = studio->n_days;

  if (studio->is_small && care_dice_permille (&studio->dice, 450))
    n_days = MIN (n_days, RECENT_DAYS);

  return studio->today - care_dice_between (&studio->dice, 0, n_days);
}

static int
compare_starts (gconstpointer a,
                gconstpointer b)
{
  const CareDemoStart *one = a;
  const CareDemoStart *other = b;

  if (one->booked_on != other->booked_on)
    return one->booked_on < other->booked_on ? -1 : 1;

  return one->seed < other->seed ? -1 : one->seed > other->seed;
}

GArray *
care_demo_couple_starts (CareDemoStudio *studio)
{
  GArray *starts = g_array_sized_new (FALSE, FALSE, sizeof (CareDemoStart), studio->n_customers);
  guint n_arranged = MIN (studio->n_customers / 4, MAX_ARRANGED);
  CareDice master = studio->dice;

  for (guint i = 0; i < studio->n_customers; i++)
    {
      CareDemoStart start = { 0, -1, 0, care_dice_next (&master) };
      CareDay days[CARE_N_STAGES];

      studio->dice.state = start.seed;
      if (i < n_arranged)
        {
          start.situation = (int) (i % G_N_ELEMENTS (situations));
          start.round = (int) (i / G_N_ELEMENTS (situations));
          invent_days (studio, &start, days);
          start.booked_on = arrange_base (studio, start.situation, start.round) -
                            days[situations[start.situation].stage];
        }
      else
        {
          studio->dice.state = start.seed ^ 1;
          start.booked_on = draw_booking (studio);
        }
      g_array_append_val (starts, start);
    }
  g_array_sort (starts, compare_starts);

  return starts;
}

/* ---- the couple ------------------------------------------------------------------- */

static guint
circumstances_of (const CareDemoStart *start)
{
  return start->situation < 0 ? NOTHING : situations[start->situation].circumstances;
}

static void
set_birthday_today (CarePerson   *person,
                    CareDay       today,
                    CareCalendar  calendar)
{
  CareBirthday *birthday = &person->birthday;

  birthday->calendar = calendar;
  birthday->leap = FALSE;
  if (calendar == CARE_CALENDAR_LUNAR)
    care_lunar_from_day (today, &birthday->year, &birthday->month, &birthday->day, NULL);
  else
    care_day_split (today, &birthday->year, &birthday->month, &birthday->day);
  birthday->year -= 28;
  if (!care_birthday_is_valid (birthday))
    birthday->year = 0;
}

static GPtrArray *
invent_persons (CareDemoStudio      *studio,
                const CareDemoStart *start)
{
  GPtrArray *persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  guint circumstances = circumstances_of (start);

  g_ptr_array_add (persons, care_demo_person (&studio->dice, CARE_SEX_FEMALE, start->booked_on));
  if (!care_dice_permille (&studio->dice, 60))
    g_ptr_array_add (persons, care_demo_person (&studio->dice, CARE_SEX_MALE, start->booked_on));
  if ((circumstances & BIRTHDAY) != 0)
    set_birthday_today (persons->pdata[0], studio->today, CARE_CALENDAR_SOLAR);
  if ((circumstances & LUNAR_BIRTHDAY) != 0)
    set_birthday_today (persons->pdata[0], studio->today, CARE_CALENDAR_LUNAR);

  return persons;
}

static char **
invent_phones (CareDemoStudio *studio,
               guint           serial)
{
  char **phones = g_new0 (char *, 3);

  phones[0] = care_demo_phone (&studio->dice, 2 * serial);
  if (care_dice_permille (&studio->dice, 350))
    phones[1] = care_demo_phone (&studio->dice, 2 * serial + 1);

  return phones;
}

static void
invent_standing (CareDemoStudio *studio,
                 CareCustomer   *customer,
                 guint           serial)
{
  CareDice *dice = &studio->dice;
  int rank = care_dice_between (dice, 0, 999);

  customer->level = rank < 15 ? CARE_LEVEL_IMPORTANT : rank < 60 ? CARE_LEVEL_VIP
                    : rank < 200 ? CARE_LEVEL_MEMBER : CARE_LEVEL_ORDINARY;
  if (care_level_is_member (customer->level))
    customer->card_no = g_strdup_printf ("88%07u", serial);
  if (care_dice_permille (dice, 80))
    {
      customer->good_from = 18 * 60;
      customer->good_until = 20 * 60;
    }
  customer->elder = care_dice_permille (dice, 12);
  customer->no_anniversary = care_dice_permille (dice, 20);
  customer->consent_promo = care_dice_permille (dice, 550) ? CARE_CONSENT_GIVEN
                            : care_dice_permille (dice, 300) ? CARE_CONSENT_REFUSED
                            : CARE_CONSENT_NOT_ASKED;
  if (customer->consent_promo != CARE_CONSENT_NOT_ASKED)
    customer->consent_on = customer->created_on;
}

static void
invent_fate (CareDemoStudio      *studio,
             const CareDemoStart *start,
             CareCustomer        *customer)
{
  CareDice *dice = &studio->dice;

  if (start->situation >= 0)
    return;

  customer->do_not_call = care_dice_permille (dice, 20);
  customer->phone_invalid = care_dice_permille (dice, 12);
  if (studio->today - start->booked_on > OLD_DAYS && care_dice_permille (dice, 650))
    customer->state = care_dice_permille (dice, 80) ? CARE_CUSTOMER_LOST : CARE_CUSTOMER_LAPSED;
}

static CareCustomer *
invent_customer (CareDemoStudio      *studio,
                 const CareDemoStart *start,
                 guint                serial,
                 CareDay              wedding_on)
{
  CareCustomer *customer = care_customer_new ();
  CareDice *dice = &studio->dice;

  customer->persons = invent_persons (studio, start);
  customer->phones = invent_phones (studio, serial);
  customer->created_on = start->booked_on;
  customer->assigned_to = g_array_index (studio->owners, gint64, serial);
  customer->assigned_on = start->booked_on;
  customer->address = care_demo_address (dice);
  customer->postcode = g_strdup_printf ("31%04d", care_dice_between (dice, 0, 9999));
  if (care_dice_permille (dice, 300))
    customer->work_unit = g_strdup (care_dice_pick_from (dice, units));
  if (care_dice_permille (dice, 880) || start->situation >= 0)
    customer->wedding_on = wedding_on;
  customer->source = g_strdup (care_dice_pick_from (dice, sources));
  if (g_str_equal (customer->source, "老顾客介绍"))
    customer->introducer = care_demo_name (dice, CARE_SEX_FEMALE);
  if (care_dice_permille (dice, 90))
    customer->note = g_strdup (care_dice_pick_from (dice, notes));
  invent_standing (studio, customer, serial);
  invent_fate (studio, start, customer);

  return customer;
}

/* ---- the order -------------------------------------------------------------------- */

static void
add_server (CareDemoStudio *studio,
            CareOrder      *order,
            CareDepartment  duty)
{
  int which = care_dice_between (&studio->dice, 0, (int) studio->staff[duty]->len - 1);

  g_ptr_array_add (order->servers,
                   care_server_new (duty, g_array_index (studio->staff[duty], gint64, which),
                                    studio->staff_names[duty]->pdata[which]));
}

static void
set_done (CareDemoStudio *studio,
          CareOrder      *order,
          CareStage       stage,
          CareDay         day)
{
  CareDepartment department = care_stage_get_department (stage);

  order->stages[stage] = (CareStageDate) { day, day, CARE_STAGE_STATUS_DONE };
  /* A large studio did not write down in its early years who served. */
  if (!studio->is_small && studio->today - day > OLD_DAYS)
    return;
  if (stage == CARE_STAGE_SHOOT)
    add_server (studio, order, CARE_DEPARTMENT_MAKEUP);
  if (stage != CARE_STAGE_READY && studio->staff[department] != NULL)
    add_server (studio, order, department);
}

/* Whether a day is already agreed for a stage that has not come. */
static gboolean
is_planned (const CareOrder *order,
            CareStage        stage,
            CareDay          day,
            CareDay          today)
{
  gboolean is_shot = order->stages[CARE_STAGE_SHOOT].done_on != CARE_DAY_NONE;

  return day - today < 60 && (stage <= CARE_STAGE_SHOOT || (is_shot && stage <= CARE_STAGE_PROOF) ||
                              order->stages[CARE_STAGE_READY].done_on != CARE_DAY_NONE);
}

static void
go_through_stages (CareDemoStudio      *studio,
                   const CareDemoStart *start,
                   CareOrder           *order,
                   const CareDay        days[CARE_N_STAGES])
{
  guint circumstances = circumstances_of (start);
  gboolean is_stuck = FALSE;

  for (CareStage stage = CARE_STAGE_BOOKED; stage < CARE_STAGE_WEDDING && !is_stuck; stage++)
    {
      gboolean is_anchor = start->situation >= 0 && situations[start->situation].stage == stage;

      if (stage == CARE_STAGE_DRESS && (circumstances & NO_DRESS) != 0)
        continue;
      is_stuck = (stage == CARE_STAGE_BOOKED && (circumstances & NO_DATE) != 0) ||
                 (is_anchor && (circumstances & NOT_DONE) != 0) ||
                 (stage == CARE_STAGE_READY && is_anchor);
      if (is_anchor && (circumstances & NOT_DONE) != 0)
        order->stages[stage].planned_on = days[stage];
      else if (days[stage] < studio->today || (days[stage] == studio->today && is_anchor) ||
               stage == CARE_STAGE_BOOKED)
        set_done (studio, order, stage, days[stage]);
      else if (is_planned (order, stage, days[stage], studio->today))
        order->stages[stage].planned_on = days[stage];
    }
  if (order->stages[CARE_STAGE_PICKUP].done_on != CARE_DAY_NONE)
    order->state = CARE_ORDER_DONE;
}

static void
settle (CareDemoStudio *studio,
        CareOrder      *order)
{
  CareDice *dice = &studio->dice;

  if (order->stages[CARE_STAGE_PROOF].done_on != CARE_DAY_NONE && care_dice_permille (dice, 480))
    {
      order->extra_content = g_strdup (care_dice_pick_from (dice, extras));
      order->extra_amount = (gint64) care_dice_between (dice, 3, 40) * 8000;
    }
  if (order->state == CARE_ORDER_DONE)
    order->paid = order->price + order->extra_amount;
  else
    order->paid = MIN (order->price, (gint64) care_dice_between (dice, 5, 30) * 10000);
}

static void
invent_mishap (CareDemoStudio      *studio,
               const CareDemoStart *start,
               CareOrder           *order)
{
  CareStageDate *shoot = &order->stages[CARE_STAGE_SHOOT];

  if (start->situation >= 0 || order->state == CARE_ORDER_DONE)
    return;

  if (care_dice_permille (&studio->dice, 25))
    order->state = CARE_ORDER_CANCELLED;
  else if (shoot->done_on == CARE_DAY_NONE && shoot->planned_on != CARE_DAY_NONE &&
           care_dice_permille (&studio->dice, 40))
    shoot->status = CARE_STAGE_STATUS_POSTPONED;
}

static CareOrder *
invent_order (CareDemoStudio      *studio,
              const CareDemoStart *start,
              const CareDay        days[CARE_N_STAGES],
              guint                number)
{
  CareOrder *order = care_order_new ();
  CareDice *dice = &studio->dice;
  int which = care_dice_between (dice, 0, (int) G_N_ELEMENTS (packages) - 2);

  if ((circumstances_of (start) & BRIDAL) != 0)
    which = BRIDAL_PACKAGE;
  order->order_no = g_strdup_printf ("LM%02d%06u", care_day_get_year (days[CARE_STAGE_BOOKED]) % 100, number);
  order->package = g_strdup (packages[which].name);
  order->package_content = g_strdup (packages[which].content);
  order->price = (gint64) packages[which].price * 100;
  order->servers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_server_free);
  order->rush = care_dice_permille (dice, 40);
  if (care_dice_permille (dice, 600))
    order->spots = g_strdup (care_dice_pick_from (dice, spots));
  go_through_stages (studio, start, order, days);
  invent_mishap (studio, start, order);
  settle (studio, order);

  return order;
}

/* Some come back with their family. */
static void
invent_second_order (CareDemoCouple      *self,
                     CareDemoStudio      *studio,
                     const CareDemoStart *start,
                     guint                number)
{
  CareDemoStart again = { start->booked_on + care_dice_between (&studio->dice, 240, 720), -1, 0, 0 };
  CareDay days[CARE_N_STAGES];
  CareOrder *order;

  if (again.booked_on >= studio->today || !care_dice_permille (&studio->dice, 230))
    return;

  invent_days (studio, &again, days);
  order = invent_order (studio, &again, days, number);
  g_ptr_array_add (self->orders, order);
}

void
care_demo_couple_invent (CareDemoCouple      *self,
                         CareDemoStudio      *studio,
                         const CareDemoStart *start,
                         guint                serial)
{
  CareDay days[CARE_N_STAGES];

  studio->dice.state = start->seed;
  invent_days (studio, start, days);
  self->is_arranged = start->situation >= 0;
  self->round = start->round;
  self->customer = invent_customer (studio, start, serial, days[CARE_STAGE_WEDDING]);
  self->orders = g_ptr_array_new_with_free_func ((GDestroyNotify) care_order_unref);
  g_ptr_array_add (self->orders, invent_order (studio, start, days, 2 * serial + 1));
  if (!self->is_arranged)
    invent_second_order (self, studio, start, 2 * serial + 2);
}

void
care_demo_couple_clear (CareDemoCouple *self)
{
  g_clear_pointer (&self->customer, care_customer_unref);
  g_clear_pointer (&self->orders, g_ptr_array_unref);
}
