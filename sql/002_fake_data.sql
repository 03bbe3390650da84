-- 30 made-up people (person1 to person30, password homeroom-demo) and all they wrote and paid, after 001: `psql -d name -f 002_fake_data.sql`. Made by `python run.py sql`.
--
-- PostgreSQL database dump
--

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);

--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0008
\.

--
-- Data for Name: avatars; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.avatars (id, content, created_at) FROM stdin;
\.

--
-- Data for Name: chats; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.chats (id, kind, title, description, avatar, direct_key, last_seq, n_messages, last_message_id, active_at, created_at) FROM stdin;
01a05d19-1500-7067-9898-90086a17b9af	group	Informatics, project		\N	\N	235	234	01a1f638-998d-7b9c-bb4a-9816f00057bb	2026-11-19 23:51:06.893622+00	2026-09-01 13:12:00+00
01a05dff-cb80-7ad3-a554-83e395679759	group	Chess, class 10b		\N	\N	118	117	01a1f47e-c2ac-757d-8419-f7f6336e6b51	2026-11-19 15:48:30.508425+00	2026-09-01 17:24:00+00
01a05ee6-8200-7f18-ad83-11681dae5000	direct			\N	01a05c18-bc00-7901-947d-380d81f9c1f6:01a05c1e-3a40-777f-8c22-af58be6521cc	78	77	01a1f2b9-9a13-7894-baae-74927d3a8b99	2026-11-19 07:33:32.307716+00	2026-09-01 21:36:00+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	group	Music, homework		\N	\N	60	59	01a1f12a-abe0-78cc-b14f-69b618893e1b	2026-11-19 00:17:48+00	2026-09-02 01:48:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	group	Geography, homework		\N	\N	48	47	01a1ef7c-1950-798c-8bd7-fe0c9db48380	2026-11-18 16:27:30+00	2026-09-02 06:00:00+00
01a0619a-a580-7358-8407-1c921c7b35fd	direct			\N	01a05bff-1980-712e-a6ce-cc1b78e51061:01a05c23-b880-755c-a9e8-21a4c74803e3	40	39	01a1edcf-72f0-76d0-ad5e-173e4ef89d80	2026-11-18 08:39:18+00	2026-09-02 10:12:00+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	group	Latin, class 11c		\N	\N	34	33	01a1ec0b-47e1-7631-b3cf-00b63d5eeba3	2026-11-18 00:25:24.705894+00	2026-09-02 14:24:00+00
01a06368-1280-71e6-b795-8189096068fa	group	History, homework		\N	\N	30	29	01a1ea7b-eac0-77b7-98d1-300b7e1060c6	2026-11-17 17:09:12+00	2026-09-02 18:36:00+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	direct			\N	01a05c2b-0b80-7541-8326-324dfb695ffb:01a05c2c-e040-7804-8386-8a29678a5aa3	27	26	01a1e904-e055-79f9-80d5-77d886028e7c	2026-11-17 10:19:33.333342+00	2026-09-02 22:48:00+00
01a06535-7f80-7ad2-bddb-2100eecfe294	group	Chemistry, trip		\N	\N	25	24	01a1e7db-eb80-78d3-adfb-46469c602df4	2026-11-17 04:55:12+00	2026-09-03 03:00:00+00
01a0661c-3600-7fca-b514-e99da8f603ab	group	Drama, project		\N	\N	22	21	01a1e5b4-01ba-7c35-be72-a8ee24cb96a5	2026-11-16 18:52:21.818178+00	2026-09-03 07:12:00+00
01a06702-ec80-7ac0-848f-f2a734d44fba	direct			\N	01a05c02-c300-7324-9b81-0e766ec9d286:01a05c1c-6580-78d6-9a71-144896c8da19	20	19	01a1e3eb-eca0-7c0b-a6ca-a060583fc91d	2026-11-16 10:34:12+00	2026-09-03 11:24:00+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	group	History, project		\N	\N	19	18	01a1e2e9-f2af-76cf-a1f7-bb6ff2e9e8b5	2026-11-16 05:52:25.263156+00	2026-09-03 15:36:00+00
01a068d0-5980-742c-9428-51fc4f398319	group	Drama, trip		\N	\N	18	17	01a1e1cb-4ec0-74d4-925b-bbf20cd3bb1b	2026-11-16 00:39:20+00	2026-09-03 19:48:00+00
01a069b7-1000-778f-b9d0-578f9a737d7e	direct			\N	01a05c00-ee40-7741-bce4-2c8218072e8c:01a05c1c-6580-78d6-9a71-144896c8da19	17	16	01a1e08a-f1e1-7b2a-9091-1bb9d3a340ad	2026-11-15 18:49:24.705888+00	2026-09-04 00:00:00+00
01a06a9d-c680-7523-8fe7-6758b2671672	group	Biology, exam group		\N	\N	15	14	01a1dd7a-b180-7286-94cc-e6a3c6a215c7	2026-11-15 04:32:48+00	2026-09-04 04:12:00+00
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	group	Music, class 11c		\N	\N	15	14	01a1dd8a-1300-7b28-86b7-2693059b14b3	2026-11-15 04:49:36+00	2026-09-04 08:24:00+00
01a06c6b-3380-7e62-ad15-29c698748d88	direct			\N	01a05c04-97c0-742e-b204-e52db2221a58:01a05c29-36c0-7b28-ab9c-014ea5ac06d8	14	13	01a1dbb7-4289-7ed4-bbb8-0f2e7e25b483	2026-11-14 20:19:42.857141+00	2026-09-04 12:36:00+00
01a06d51-ea00-70e7-b68a-c97d3e2ca919	group	Chemistry, project		\N	\N	13	12	01a1d99c-a0c4-7ce8-ab42-8dc05f1eac3c	2026-11-14 10:31:23.076924+00	2026-09-04 16:48:00+00
01a06e38-a080-703b-bd66-bd192db7a164	group	Robotics, Thursday group		\N	\N	13	12	01a1d9ae-6009-70fa-ab60-24f092ca1bfd	2026-11-14 10:50:46.153848+00	2026-09-04 21:00:00+00
01a06f1f-5700-7ce6-8fdb-ec77818fccee	direct			\N	01a05c13-3dc0-7e73-aa90-a8f0d66b829e:01a05c1c-6580-78d6-9a71-144896c8da19	12	11	01a1d73b-7340-7158-b337-e069a679bf24	2026-11-13 23:26:00+00	2026-09-05 01:12:00+00
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	group	Physics, project		\N	\N	12	11	01a1d74e-ad20-7e45-a883-d5899785987e	2026-11-13 23:47:00+00	2026-09-05 05:24:00+00
01a070ec-c400-764b-bc2a-d55b8433855c	group	Economics, exam group		\N	\N	11	10	01a1d46b-8345-785c-ab11-906d684567e3	2026-11-13 10:19:38.18182+00	2026-09-05 09:36:00+00
01a071d3-7a80-78f2-8614-9c8456db2057	direct			\N	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42:01a05c2b-0b80-7541-8326-324dfb695ffb	11	10	01a1d480-7c97-749d-a05c-10ac099c5df7	2026-11-13 10:42:32.72727+00	2026-09-05 13:48:00+00
01a072ba-3100-74ae-b7d8-81e2c82e16dd	group	Music, project		\N	\N	10	9	01a1d10b-9680-70bd-b2c1-9dfbbc5f23f4	2026-11-12 18:36:00+00	2026-09-05 18:00:00+00
01a073a0-e780-7e1c-b9e1-167a3da14a11	group	Drama, Thursday group		\N	\N	10	9	01a1d122-a8c0-7a90-a810-94e72622ca32	2026-11-12 19:01:12+00	2026-09-05 22:12:00+00
01a07487-9e00-7cc4-8781-14e75f3be45c	direct			\N	01a05bff-1980-712e-a6ce-cc1b78e51061:01a05c2e-b500-74ef-a8e5-b4617589a82b	10	9	01a1d139-bb00-75b1-9a62-f8fbcb43d0f8	2026-11-12 19:26:24+00	2026-09-06 02:24:00+00
01a0756e-5480-7df6-99f4-a36c541f09e3	group	Biology, class 10b		\N	\N	9	8	01a1cd05-5080-7c2e-b225-17515e7de3bc	2026-11-11 23:50:40+00	2026-09-06 06:36:00+00
01a07655-0b00-75c2-b2de-bead90749c88	group	Chemistry, exam group		\N	\N	9	8	01a1cd1e-f300-70b7-83ba-bd1c804a726c	2026-11-12 00:18:40+00	2026-09-06 10:48:00+00
01a0773b-c180-7732-8353-7283e065a6f9	direct			\N	01a05c04-97c0-742e-b204-e52db2221a58:01a05c08-4140-7648-8683-9eb905b6e6e3	9	8	01a1cd38-9580-7fb0-843d-6fa743290a8a	2026-11-12 00:46:40+00	2026-09-06 15:00:00+00
01a07822-7800-7de9-b24c-f94d2919b0ff	group	Latin, class 9a		\N	\N	8	7	01a1c7fd-7900-7d30-846d-828f95b13ea3	2026-11-11 00:24:00+00	2026-09-06 19:12:00+00
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	group	Music, class 11c		\N	\N	9	8	01a1cd6b-da80-7ecd-be60-0fe88d0ac282	2026-11-12 01:42:40+00	2026-09-06 23:24:00+00
01a079ef-e500-7cd3-96a1-a3b52aa055b1	direct			\N	01a05bff-1980-712e-a6ce-cc1b78e51061:01a05c0f-9440-7d45-bb1a-11df587fd280	8	7	01a1c837-26a0-7ce8-ac95-520cbc1b9e99	2026-11-11 01:27:00+00	2026-09-07 03:36:00+00
01a07ad6-9b80-7b1a-8497-937cf926773d	group	Maths, class 9a		\N	\N	8	7	01a1c853-fd70-7a85-855b-c3b06291473c	2026-11-11 01:58:30+00	2026-09-07 07:48:00+00
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	group	Robotics, class 9a		\N	\N	7	6	01a1c1a6-a292-7be1-9b97-3da9e76243cc	2026-11-09 18:51:25.714284+00	2026-09-07 12:00:00+00
01a07ca4-0880-7acd-be40-61e52d241527	direct			\N	01a05bfd-44c0-7ed4-9e2f-eb89414c343c:01a05c1a-90c0-766b-88be-ab134da98f1d	8	7	01a1c88d-ab10-76c7-8d7a-663273d455ee	2026-11-11 03:01:30+00	2026-09-07 16:12:00+00
01a07d8a-bf00-7c62-ba33-24a2b9450fea	group	History, project		\N	\N	7	6	01a1c1e8-8d92-724c-8f04-18d08a3f4b47	2026-11-09 20:03:25.714284+00	2026-09-07 20:24:00+00
01a07e71-7580-7510-881b-30aa7b2bf038	group	Latin, club		\N	\N	7	6	01a1c209-8312-7a8e-b9c9-4d75c3d3e435	2026-11-09 20:39:25.714284+00	2026-09-08 00:36:00+00
01a07f58-2c00-7249-9071-736d3c46aa89	direct			\N	01a05c08-4140-7648-8683-9eb905b6e6e3:01a05c0d-bf80-706d-b019-66a0c381e88f	7	6	01a1c22a-7892-7aaf-8db7-3d0851143efb	2026-11-09 21:15:25.714284+00	2026-09-08 04:48:00+00
01a0803e-e280-725f-9bb9-f93bad21e937	group	Astronomy, homework		\N	\N	7	6	01a1c24b-6e12-7311-9fa4-a22d7cabf5da	2026-11-09 21:51:25.714284+00	2026-09-08 09:00:00+00
\.

--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.users (id, username, username_key, email, email_key, display_name, search_key, password_hash, avatar, language, wants_mail, is_admin, created_at, seen_at, digest_at, disabled_at, is_invisible, is_treasurer, erased_at) FROM stdin;
01a05bfd-44c0-7ed4-9e2f-eb89414c343c	person1	person1	person1@example.org	person1@example.org	Emil Eriksen	person1\nemil eriksen	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	en	f	t	2026-09-01 08:02:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05bff-1980-712e-a6ce-cc1b78e51061	person2	person2	person2@example.org	person2@example.org	Лев Лебедев	person2\nлев лебедев	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	ru	f	f	2026-09-01 08:04:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c00-ee40-7741-bce4-2c8218072e8c	person3	person3	person3@example.org	person3@example.org	Никита Nkemelu	person3\nникита nkemelu	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	ru	f	f	2026-09-01 08:06:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c02-c300-7324-9b81-0e766ec9d286	person4	person4	person4@example.org	person4@example.org	Рита Yilmaz	person4\nрита yilmaz	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	ru	f	f	2026-09-01 08:08:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c04-97c0-742e-b204-e52db2221a58	person5	person5	person5@example.org	person5@example.org	Маша Adler	person5\nмаша adler	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	ru	f	f	2026-09-01 08:10:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c06-6c80-7a2b-b1fd-42a29755d4c1	person6	person6	person6@example.org	person6@example.org	Илья Okafor	person6\nилья okafor	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	ru	f	f	2026-09-01 08:12:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c08-4140-7648-8683-9eb905b6e6e3	person7	person7	person7@example.org	person7@example.org	Nina Bauer	person7\nnina bauer	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	en	f	f	2026-09-01 08:14:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c0a-1600-7196-a198-8ad9f06c144a	person8	person8	person8@example.org	person8@example.org	Viktor Adler	person8\nviktor adler	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	en	f	f	2026-09-01 08:16:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	person9	person9	person9@example.org	person9@example.org	Дарья Nkemelu	person9\nдарья nkemelu	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	ru	f	f	2026-09-01 08:18:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c0d-bf80-706d-b019-66a0c381e88f	person10	person10	person10@example.org	person10@example.org	Amir Okafor	person10\namir okafor	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	en	f	f	2026-09-01 08:20:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c0f-9440-7d45-bb1a-11df587fd280	person11	person11	person11@example.org	person11@example.org	Tom Okafor	person11\ntom okafor	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	en	f	f	2026-09-01 08:22:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c11-6900-7d2f-8a2f-20aaf3c64af7	person12	person12	person12@example.org	person12@example.org	Jonas Морозов	person12\njonas морозов	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	en	f	f	2026-09-01 08:24:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c13-3dc0-7e73-aa90-a8f0d66b829e	person13	person13	person13@example.org	person13@example.org	Amir Иванова	person13\namir иванова	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	en	f	f	2026-09-01 08:26:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c15-1280-7e17-a11d-459a2f978d87	person14	person14	person14@example.org	person14@example.org	Вера Garcia	person14\nвера garcia	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	ru	f	f	2026-09-01 08:28:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c16-e740-752b-be3e-dc0a1ef2a4f0	person15	person15	person15@example.org	person15@example.org	Илья Silva	person15\nилья silva	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	ru	f	f	2026-09-01 08:30:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c18-bc00-7901-947d-380d81f9c1f6	person16	person16	person16@example.org	person16@example.org	Илья Королёва	person16\nилья королёва	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	ru	f	f	2026-09-01 08:32:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c1a-90c0-766b-88be-ab134da98f1d	person17	person17	person17@example.org	person17@example.org	Глеб Moreau	person17\nглеб moreau	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	ru	f	f	2026-09-01 08:34:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c1c-6580-78d6-9a71-144896c8da19	person18	person18	person18@example.org	person18@example.org	Tom Zhou	person18\ntom zhou	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	en	f	f	2026-09-01 08:36:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c1e-3a40-777f-8c22-af58be6521cc	person19	person19	person19@example.org	person19@example.org	Tariq Petrov	person19\ntariq petrov	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	en	f	f	2026-09-01 08:38:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	person20	person20	person20@example.org	person20@example.org	Quinn Lindqvist	person20\nquinn lindqvist	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	en	f	f	2026-09-01 08:40:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c21-e3c0-79ec-b05f-ca161622bd79	person21	person21	person21@example.org	person21@example.org	Егор Xu	person21\nегор xu	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	ru	f	f	2026-09-01 08:42:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c23-b880-755c-a9e8-21a4c74803e3	person22	person22	person22@example.org	person22@example.org	Uma Garcia	person22\numa garcia	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	en	f	f	2026-09-01 08:44:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	person23	person23	person23@example.org	person23@example.org	Рита Zhou	person23\nрита zhou	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	ru	f	f	2026-09-01 08:46:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c27-6200-7410-8efb-c8d60b21fbac	person24	person24	person24@example.org	person24@example.org	Amir Орлова	person24\namir орлова	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	en	f	f	2026-09-01 08:48:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c29-36c0-7b28-ab9c-014ea5ac06d8	person25	person25	person25@example.org	person25@example.org	Саша Zhou	person25\nсаша zhou	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	ru	f	f	2026-09-01 08:50:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c2b-0b80-7541-8326-324dfb695ffb	person26	person26	person26@example.org	person26@example.org	Uma Okafor	person26\numa okafor	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	en	f	f	2026-09-01 08:52:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c2c-e040-7804-8386-8a29678a5aa3	person27	person27	person27@example.org	person27@example.org	Ines Okafor	person27\nines okafor	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	en	f	f	2026-09-01 08:54:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c2e-b500-74ef-a8e5-b4617589a82b	person28	person28	person28@example.org	person28@example.org	Саша Weber	person28\nсаша weber	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	ru	f	f	2026-09-01 08:56:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c30-89c0-7b61-889d-a11b62397bc7	person29	person29	person29@example.org	person29@example.org	Глеб Adler	person29\nглеб adler	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	ru	f	f	2026-09-01 08:58:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
01a05c32-5e80-7fb5-8703-806984c81999	person30	person30	person30@example.org	person30@example.org	Пётр Ito	person30\nпётр ito	$argon2id$v=19$m=65536,t=3,p=1$a4ayc/80/OGda4BO/1o/Vw$wcTAdTIXfmZnuUrxlDSSJlJ2rlLog4CrTt2bUYFbxWs	\N	ru	f	f	2026-09-01 09:00:00+00	2026-11-20 08:00:00+00	\N	\N	f	f	\N
\.

--
-- Data for Name: quizzes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.quizzes (id, owner_id, title, description, opens_at, closes_at, time_limit_seconds, max_attempts, counts, shuffles_questions, shuffles_options, show_results, review, pass_percent, overdue, grace_seconds, summary, created_at, opened_at, summed_up_at) FROM stdin;
\.

--
-- Data for Name: attempts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.attempts (id, quiz_id, user_id, chat_id, number, state, seed, started_at, deadline_at, submitted_at, is_late, graded_at, told_at, score, max_score) FROM stdin;
\.

--
-- Data for Name: question_categories; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.question_categories (id, owner_id, path, created_at) FROM stdin;
\.

--
-- Data for Name: questions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.questions (id, owner_id, category_id, idnumber, version, created_at, changed_at, removed_at) FROM stdin;
\.

--
-- Data for Name: question_versions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.question_versions (id, question_id, number, type, name, search_key, content, created_at) FROM stdin;
\.

--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.answers (attempt_id, place, slot, id, question_id, version_id, mark, response, seq, saved_at, fraction, comment, graded_by, graded_at) FROM stdin;
\.

--
-- Data for Name: files; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.files (digest, size, width, height, thumbnail, n_tries, touched_at) FROM stdin;
\.

--
-- Data for Name: messages; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.messages (id, chat_id, sender_id, seq, text, html, client_message_id, reply_to_id, created_at, edited_at, removed_at, n_attachments, card_kind, card_id) FROM stdin;
01a05ed8-ab72-72a7-bac7-652ccdf84404	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	2	Please bring a pen and a ruler.	<p>Please bring a pen and a ruler.</p>	\N	\N	2026-09-01 21:20:53.106383+00	\N	\N	0	\N	\N
01a06098-41e4-718d-977c-96c0084f3dd6	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	3	I have question 3, thanks!	<p>I have question 3, thanks!</p>	\N	\N	2026-09-02 05:29:46.212766+00	\N	\N	0	\N	\N
01a06179-38d3-7093-8f8b-b47fd78c860c	01a05dff-cb80-7ad3-a554-83e395679759	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	2	Don't forget `main.py`.	<p>Don't forget <code>main.py</code>.</p>	\N	\N	2026-09-02 09:35:29.491525+00	\N	\N	0	\N	\N
01a06257-d857-77fc-816e-2284c10faa40	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	4	Yes	<p>Yes</p>	\N	\N	2026-09-02 13:38:39.319149+00	\N	\N	0	\N	\N
01a06417-6ec9-78dd-aadf-559a11cbc288	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	5	I have the formula $a^2 + b^2 = c^2$, thanks!	<p>I have the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>, thanks!</p>	\N	\N	2026-09-02 21:47:32.425532+00	\N	\N	0	\N	\N
01a06425-17ec-7619-813f-69d0d6519b1a	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	2	Look at `main.py`, or am I wrong?	<p>Look at <code>main.py</code>, or am I wrong?</p>	\N	\N	2026-09-02 22:02:27.692308+00	\N	\N	0	\N	\N
01a064f2-a627-7f76-9b0a-7d25dec6dd5a	01a05dff-cb80-7ad3-a554-83e395679759	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	3	Who has the tickets :)	<p>Who has the tickets :)</p>	\N	\N	2026-09-03 01:46:58.98305+00	\N	\N	0	\N	\N
01a065d7-053b-7b63-b62a-c1fea5f09e63	01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	6	Same here	<p>Same here</p>	\N	\N	2026-09-03 05:56:25.531915+00	\N	\N	0	\N	\N
01a0669a-bca0-7d38-8b47-7af2f99d92cf	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	2	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-09-03 09:30:12+00	\N	\N	0	\N	\N
01a06796-9bae-7bc1-97e5-4acc62f5680c	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	7	Who has the sheet for Friday, thanks!	<p>Who has the sheet for Friday, thanks!</p>	\N	\N	2026-09-03 14:05:18.638298+00	\N	\N	0	\N	\N
01a0686c-137a-7de0-bb05-cac0c8cfb955	01a05dff-cb80-7ad3-a554-83e395679759	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	4	Don't forget `main.py` by tomorrow.	<p>Don't forget <code>main.py</code> by tomorrow.</p>	\N	\N	2026-09-03 17:58:28.474575+00	\N	\N	0	\N	\N
01a06930-05b0-7921-83af-af53ec17dec7	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c1c-6580-78d6-9a71-144896c8da19	2	Thanks!	<p>Thanks!</p>	\N	\N	2026-09-03 21:32:30+00	\N	\N	0	\N	\N
01a06956-3220-7586-ba0b-85188296f5ea	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	8	Haha	<p>Haha</p>	\N	\N	2026-09-03 22:14:11.744681+00	\N	\N	0	\N	\N
01a06963-add8-737d-8adf-ecf00f86cef3	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	3	I have `main.py`!	<p>I have <code>main.py</code>!</p>	\N	\N	2026-09-03 22:28:55.384616+00	\N	\N	0	\N	\N
01a06b15-c893-790b-a57e-845465b675cd	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	9	Yes	<p>Yes</p>	\N	\N	2026-09-04 06:23:04.851064+00	\N	\N	0	\N	\N
01a06bc3-6290-7f70-a889-2def91e35171	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	2	I have the tickets.\n\nSee you there.	<p>I have the tickets.</p>\n<p>See you there.</p>	\N	\N	2026-09-04 09:32:42+00	\N	\N	0	\N	\N
01a06be5-80ce-7a7f-8c5f-082aec2ba5ea	01a05dff-cb80-7ad3-a554-83e395679759	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	5	I have the **second** chapter, thanks!	<p>I have the <strong>second</strong> chapter, thanks!</p>	\N	\N	2026-09-04 10:09:57.9661+00	\N	\N	0	\N	\N
01a06cd5-5f05-717a-b9c0-8feffa1b1bf1	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	10	Look at the tickets :)	<p>Look at the tickets :)</p>	\N	\N	2026-09-04 14:31:57.957447+00	\N	\N	0	\N	\N
01a06d68-40c0-7d93-bbed-7cede019ab32	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c2c-e040-7804-8386-8a29678a5aa3	3	I have the tickets.\n\nSee you there.	<p>I have the tickets.</p>\n<p>See you there.</p>	\N	\N	2026-09-04 17:12:24+00	\N	\N	0	\N	\N
01a06e6e-441e-7923-a7f7-b423aab6549b	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c27-6200-7410-8efb-c8d60b21fbac	2	Has anybody the formula $a^2 + b^2 = c^2$ :)	<p>Has anybody the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span> :)</p>	\N	\N	2026-09-04 21:58:35.294118+00	\N	\N	0	\N	\N
01a06e94-f577-7d21-a185-cc8ea8ea37f7	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	11	Has anybody `main.py` by tomorrow.	<p>Has anybody <code>main.py</code> by tomorrow.</p>	\N	\N	2026-09-04 22:40:51.06383+00	\N	\N	0	\N	\N
01a06ea2-43c4-7c1a-986d-c6b47a918783	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	4	Same here	<p>Same here</p>	\N	\N	2026-09-04 22:55:23.076924+00	\N	\N	0	\N	\N
01a06f5e-ee21-78ed-824b-5a590e155d2a	01a05dff-cb80-7ad3-a554-83e395679759	01a05c27-6200-7410-8efb-c8d60b21fbac	6	Look at the sheet for Friday?	<p>Look at the sheet for Friday?</p>	\N	\N	2026-09-05 02:21:27.457625+00	\N	\N	0	\N	\N
01a07054-8bea-7e6f-8c25-0a03e023033d	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	12	Thanks!	<p>Thanks!</p>	\N	\N	2026-09-05 06:49:44.170213+00	\N	\N	0	\N	\N
01a070e4-57c0-7075-9b23-23cf630d8f66	01a06368-1280-71e6-b795-8189096068fa	01a05c04-97c0-742e-b204-e52db2221a58	2	I finished the tickets.	<p>I finished the tickets.</p>	\N	\N	2026-09-05 09:26:48+00	\N	\N	0	\N	\N
01a071ac-1c60-707f-9a6d-12ac2c517518	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c23-b880-755c-a9e8-21a4c74803e3	3	Look at the tickets.\n\nSee you there.	<p>Look at the tickets.</p>\n<p>See you there.</p>	\N	\N	2026-09-05 13:05:00+00	\N	\N	0	\N	\N
01a07214-225c-7a8a-a880-4790be6c6fe9	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	13	Same here	<p>Same here</p>	\N	\N	2026-09-05 14:58:37.276596+00	\N	\N	0	\N	\N
01a072d8-5b75-7429-b33a-6521780dabba	01a05dff-cb80-7ad3-a554-83e395679759	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	7	Has anybody the tickets :)	<p>Has anybody the tickets :)</p>	\N	\N	2026-09-05 18:32:56.94915+00	\N	\N	0	\N	\N
01a07342-18aa-7099-a7e7-e27ae9e00557	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2c-e040-7804-8386-8a29678a5aa3	2	Ok	<p>Ok</p>	\N	\N	2026-09-05 20:28:26.666667+00	\N	\N	0	\N	\N
01a073d3-b8ce-71fd-a69b-ae29f652d008	01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	14	Has anybody this page: https://example.org/notes :)	<p>Has anybody this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a> :)</p>	\N	\N	2026-09-05 23:07:30.382979+00	\N	\N	0	\N	\N
01a073e0-d9b1-76ee-ac16-5890f184048a	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	5	Please bring the **second** chapter, thanks!	<p>Please bring the <strong>second</strong> chapter, thanks!</p>	\N	\N	2026-09-05 23:21:50.769232+00	\N	\N	0	\N	\N
01a07435-c4e0-7efd-a103-ea49ee47044b	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	4	I have the formula $a^2 + b^2 = c^2$?	<p>I have the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>?</p>	\N	\N	2026-09-06 00:54:36+00	\N	\N	0	\N	\N
01a07551-c400-7b76-a3d2-768d44349ea6	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	2	Who has the slides!	<p>Who has the slides!</p>	\N	\N	2026-09-06 06:04:48+00	\N	\N	0	\N	\N
01a07593-4f41-74ac-9959-b9ef58d07674	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	15	Has anybody `main.py` :)	<p>Has anybody <code>main.py</code> :)</p>	\N	\N	2026-09-06 07:16:23.489362+00	\N	\N	0	\N	\N
01a075ec-1fa0-7e80-8ab0-80f280c7e1bf	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	3	I have a pen and a ruler by tomorrow.	<p>I have a pen and a ruler by tomorrow.</p>	\N	\N	2026-09-06 08:53:24+00	\N	\N	0	\N	\N
01a07651-c8c8-7f4d-a312-7fc464363d4c	01a05dff-cb80-7ad3-a554-83e395679759	01a05c04-97c0-742e-b204-e52db2221a58	8	We need the **second** chapter :)	<p>We need the <strong>second</strong> chapter :)</p>	\N	\N	2026-09-06 10:44:26.440675+00	\N	\N	0	\N	\N
01a07752-e5b3-7cb4-9349-da4804673b75	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	16	Look at the slides.\n\nSee you there.	<p>Look at the slides.</p>\n<p>See you there.</p>	\N	\N	2026-09-06 15:25:16.595745+00	\N	\N	0	\N	\N
01a07860-6445-78d9-a852-75cf399d31b6	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c0f-9440-7d45-bb1a-11df587fd280	2	Please bring `main.py`?	<p>Please bring <code>main.py</code>?</p>	\N	\N	2026-09-06 20:19:38.181818+00	\N	\N	0	\N	\N
01a07912-7c26-7fa6-93e6-d093db87872d	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	17	Thanks!	<p>Thanks!</p>	\N	\N	2026-09-06 23:34:09.702128+00	\N	\N	0	\N	\N
01a0791f-6f9d-783f-8011-ec7243d1afa0	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	6	Who has the formula $a^2 + b^2 = c^2$.\n\nSee you there.	<p>Who has the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>.</p>\n<p>See you there.</p>	\N	\N	2026-09-06 23:48:18.46154+00	\N	\N	0	\N	\N
01a079cb-361c-7418-9ea7-c5f668216f2b	01a05dff-cb80-7ad3-a554-83e395679759	01a05c1a-90c0-766b-88be-ab134da98f1d	9	Has anybody the formula $a^2 + b^2 = c^2$ by tomorrow.	<p>Has anybody the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span> by tomorrow.</p>	\N	\N	2026-09-07 02:55:55.9322+00	\N	\N	0	\N	\N
01a07a28-3310-7664-be99-375326d1c002	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c1e-3a40-777f-8c22-af58be6521cc	4	Done	<p>Done</p>	\N	\N	2026-09-07 04:37:30+00	\N	\N	0	\N	\N
01a07a5b-2c3c-7297-99ef-66cfcc791fd1	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	3	I finished the formula $a^2 + b^2 = c^2$!	<p>I finished the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>!</p>	\N	\N	2026-09-07 05:33:10.588236+00	\N	\N	0	\N	\N
01a07ad2-1298-7115-9673-93d618ae013e	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	18	Done	<p>Done</p>	\N	\N	2026-09-07 07:43:02.808511+00	\N	\N	0	\N	\N
01a07b03-4900-7f07-802b-2069164d995f	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c0f-9440-7d45-bb1a-11df587fd280	5	Don't forget question 3.\n\nSee you there.	<p>Don't forget question 3.</p>\n<p>See you there.</p>	\N	01a06d68-40c0-7d93-bbed-7cede019ab32	2026-09-07 08:36:48+00	\N	\N	0	\N	\N
01a07b0f-2fe0-70f0-a5c6-2a3824de5f07	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c1c-6580-78d6-9a71-144896c8da19	2	I finished this page: https://example.org/notes.\n\nSee you there.	<p>I finished this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>\n<p>See you there.</p>	\N	\N	2026-09-07 08:49:48+00	\N	\N	0	\N	\N
01a07c91-a90a-7a57-b9b8-163510b8fe22	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	19	I finished the tickets :)	<p>I finished the tickets :)</p>	\N	\N	2026-09-07 15:51:55.914894+00	\N	\N	0	\N	\N
01a07cf7-e050-7d27-ac81-6b736cf7e6d4	01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c0a-1600-7196-a198-8ad9f06c144a	2	Don't forget this page: https://example.org/notes.\n\nSee you there.	<p>Don't forget this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>\n<p>See you there.</p>	\N	\N	2026-09-07 17:43:34.736842+00	\N	\N	0	\N	\N
01a07d44-a36f-77db-8ddf-19cb2d310b5d	01a05dff-cb80-7ad3-a554-83e395679759	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	10	I have the lab report :)	<p>I have the lab report :)</p>	\N	01a072d8-5b75-7429-b33a-6521780dabba	2026-09-07 19:07:25.423725+00	\N	\N	0	\N	\N
01a07e51-3f7d-7255-849c-4ca23685156b	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	20	On my way	<p>On my way</p>	\N	\N	2026-09-08 00:00:49.021277+00	\N	\N	0	\N	\N
01a07e5e-0589-7723-a164-3660f88d3a11	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	7	Haha	<p>Haha</p>	\N	\N	2026-09-08 00:14:46.153848+00	\N	\N	0	\N	\N
01a07e60-9d00-7912-9de4-3c88cffc82c1	01a06368-1280-71e6-b795-8189096068fa	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	3	Who has the tickets, or am I wrong?	<p>Who has the tickets, or am I wrong?</p>	\N	\N	2026-09-08 00:17:36+00	\N	\N	0	\N	\N
01a07efd-3ac0-78f5-9c9f-33470d8d89e3	01a068d0-5980-742c-9428-51fc4f398319	01a05c08-4140-7648-8683-9eb905b6e6e3	2	Please bring the **second** chapter!	<p>Please bring the <strong>second</strong> chapter!</p>	\N	\N	2026-09-08 03:08:40+00	\N	\N	0	\N	\N
01a08010-d5ef-7c35-8a8d-15d81d296588	01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	21	Please bring the formula $a^2 + b^2 = c^2$ by tomorrow.	<p>Please bring the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span> by tomorrow.</p>	\N	\N	2026-09-08 08:09:42.12766+00	\N	\N	0	\N	\N
01a08014-dcb0-700a-bc9d-d4ef6d909d31	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	4	I have the tickets :)	<p>I have the tickets :)</p>	\N	\N	2026-09-08 08:14:06+00	\N	\N	0	\N	\N
01a080be-10c3-7b09-bb1e-c2f0266a1d83	01a05dff-cb80-7ad3-a554-83e395679759	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	11	I have question 3.\n\nSee you there.	<p>I have question 3.</p>\n<p>See you there.</p>	\N	\N	2026-09-08 11:18:54.91525+00	\N	\N	0	\N	\N
01a08124-4e1e-7598-b10a-0a67a21bb9fa	01a069b7-1000-778f-b9d0-578f9a737d7e	01a05c00-ee40-7741-bce4-2c8218072e8c	2	I have `main.py` by tomorrow.	<p>I have <code>main.py</code> by tomorrow.</p>	\N	\N	2026-09-08 13:10:35.294118+00	\N	\N	0	\N	\N
01a081d0-6c62-7156-92bc-cdcb6816de06	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	22	Who has the formula $a^2 + b^2 = c^2$.	<p>Who has the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>.</p>	\N	\N	2026-09-08 16:18:35.234043+00	\N	\N	0	\N	\N
01a081d0-cd20-76bc-8ff9-bc021e030ef5	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c1c-6580-78d6-9a71-144896c8da19	6	Don't forget a pen and a ruler, or am I wrong?	<p>Don't forget a pen and a ruler, or am I wrong?</p>	\N	\N	2026-09-08 16:19:00+00	\N	\N	0	\N	\N
01a08235-6855-7274-b7de-fa808e9255c5	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2b-0b80-7541-8326-324dfb695ffb	3	Haha	<p>Haha</p>	\N	01a07342-18aa-7099-a7e7-e27ae9e00557	2026-09-08 18:08:53.333334+00	\N	\N	0	\N	\N
01a082a4-49c0-7dd8-90b5-1c9df75a870b	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	5	I have the tickets, thanks!	<p>I have the tickets, thanks!</p>	\N	\N	2026-09-08 20:10:00+00	\N	\N	0	\N	\N
01a08390-02d4-7d19-882a-d58996605d95	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	23	See you at 10	<p>See you at 10</p>	\N	01a08010-d5ef-7c35-8a8d-15d81d296588	2026-09-09 00:27:28.340426+00	\N	\N	0	\N	\N
01a0839c-9b76-7df1-a430-7382f872d5c5	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	8	On my way	<p>On my way</p>	\N	\N	2026-09-09 00:41:13.846156+00	\N	\N	0	\N	\N
01a08437-7e16-7b20-b342-3aa271491b28	01a05dff-cb80-7ad3-a554-83e395679759	01a05c04-97c0-742e-b204-e52db2221a58	12	No	<p>No</p>	\N	\N	2026-09-09 03:30:24.406775+00	\N	\N	0	\N	\N
01a0851b-4500-75b7-9446-570250be8f23	01a06a9d-c680-7523-8fe7-6758b2671672	01a05c0d-bf80-706d-b019-66a0c381e88f	2	I have the tickets.	<p>I have the tickets.</p>	\N	\N	2026-09-09 07:39:12+00	\N	\N	0	\N	\N
01a0854f-9946-7d69-8448-0030f3c668b1	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	24	No	<p>No</p>	\N	\N	2026-09-09 08:36:21.446809+00	\N	\N	0	\N	\N
01a0856e-0880-707b-9ee9-8bcfea270840	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c15-1280-7e17-a11d-459a2f978d87	3	Yes	<p>Yes</p>	\N	01a07551-c400-7b76-a3d2-768d44349ea6	2026-09-09 09:09:36+00	\N	\N	0	\N	\N
01a085f2-9a00-70ff-b0d6-75aafcaa1fab	01a06b84-7d00-78f8-9b8b-a3b3221ed12f	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	2	Has anybody the sheet for Friday.	<p>Has anybody the sheet for Friday.</p>	\N	\N	2026-09-09 11:34:24+00	\N	\N	0	\N	\N
01a08648-145a-77b1-9b29-c7a6000e8788	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c08-4140-7648-8683-9eb905b6e6e3	4	Look at question 3?	<p>Look at question 3?</p>	\N	01a06e6e-441e-7923-a7f7-b423aab6549b	2026-09-09 13:07:45.882354+00	\N	\N	0	\N	\N
01a0870f-2fb9-73e8-8bb6-62a8c979cb06	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	25	I finished the slides?	<p>I finished the slides?</p>	\N	01a07593-4f41-74ac-9959-b9ef58d07674	2026-09-09 16:45:14.553192+00	\N	\N	0	\N	\N
01a087b0-eb6a-7a75-bf04-888b0dd5e1a6	01a05dff-cb80-7ad3-a554-83e395679759	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	13	Thanks!	<p>Thanks!</p>	\N	\N	2026-09-09 19:41:53.8983+00	\N	\N	0	\N	\N
01a0889e-5140-759b-9f2f-8e0f5db49268	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c1a-90c0-766b-88be-ab134da98f1d	7	I have the tickets.	<p>I have the tickets.</p>	\N	\N	2026-09-10 00:01:12+00	\N	\N	0	\N	\N
01a088ac-20f6-71b1-88ab-7aead37b96c9	01a06c6b-3380-7e62-ad15-29c698748d88	01a05c04-97c0-742e-b204-e52db2221a58	2	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-09-10 00:16:17.142857+00	\N	\N	0	\N	\N
01a088ce-c62b-7a35-a293-4bf1d37c9961	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	26	No	<p>No</p>	\N	\N	2026-09-10 00:54:07.659575+00	\N	\N	0	\N	\N
01a088db-3162-7a27-ac39-b52b3ff6a64f	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	9	Has anybody `main.py`?	<p>Has anybody <code>main.py</code>?</p>	\N	\N	2026-09-10 01:07:41.538464+00	\N	\N	0	\N	\N
01a08a3d-99c0-74c0-b085-4e3d343aed61	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	5	Haha	<p>Haha</p>	\N	\N	2026-09-10 07:34:48+00	\N	\N	0	\N	\N
01a08a8e-5c9d-7e4e-aad9-a40a736ebf51	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	27	Look at the **second** chapter?	<p>Look at the <strong>second</strong> chapter?</p>	\N	\N	2026-09-10 09:03:00.765958+00	\N	\N	0	\N	\N
01a08aa4-928b-77a7-9e67-f520f551e8be	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c0f-9440-7d45-bb1a-11df587fd280	3	Done	<p>Done</p>	\N	\N	2026-09-10 09:27:16.363636+00	\N	\N	0	\N	\N
01a08b20-6070-7de5-875d-b271873d3adc	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c2c-e040-7804-8386-8a29678a5aa3	6	Please bring question 3 by tomorrow.	<p>Please bring question 3 by tomorrow.</p>	\N	\N	2026-09-10 11:42:30+00	\N	\N	0	\N	\N
01a08b2a-58bd-7f03-ac3f-81e686f71912	01a05dff-cb80-7ad3-a554-83e395679759	01a05c04-97c0-742e-b204-e52db2221a58	14	We need the slides, thanks!	<p>We need the slides, thanks!</p>	\N	\N	2026-09-10 11:53:23.389825+00	\N	\N	0	\N	\N
01a08bad-793b-74b4-a37b-70a8ec023367	01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	2	Don't forget the sheet for Friday by tomorrow.	<p>Don't forget the sheet for Friday by tomorrow.</p>	\N	\N	2026-09-10 14:16:36.923077+00	\N	\N	0	\N	\N
01a08bdc-e240-7758-8187-116dfc6a69a1	01a06368-1280-71e6-b795-8189096068fa	01a05c15-1280-7e17-a11d-459a2f978d87	4	Don't forget the slides by tomorrow.	<p>Don't forget the slides by tomorrow.</p>	\N	\N	2026-09-10 15:08:24+00	\N	\N	0	\N	\N
01a08c4d-f310-762c-80df-7c9a8cda80a3	01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	28	Look at `main.py`, thanks!	<p>Look at <code>main.py</code>, thanks!</p>	\N	\N	2026-09-10 17:11:53.872341+00	\N	\N	0	\N	\N
01a08c82-7076-78a8-a56a-07a4c712242c	01a06e38-a080-703b-bd66-bd192db7a164	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	2	Don't forget this page: https://example.org/notes.	<p>Don't forget this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>	\N	\N	2026-09-10 18:09:13.846154+00	\N	\N	0	\N	\N
01a08e0d-8982-72b0-86fa-adb10a248cff	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	29	Да	<p>Да</p>	\N	\N	2026-09-11 01:20:46.978724+00	\N	\N	0	\N	\N
01a08e19-c74e-7b9b-93e8-d6a612be961c	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	10	Please bring the sheet for Friday?	<p>Please bring the sheet for Friday?</p>	\N	\N	2026-09-11 01:34:09.230772+00	\N	\N	0	\N	\N
01a08ea3-c611-73b2-b44a-b1fc5b73ee9a	01a05dff-cb80-7ad3-a554-83e395679759	01a05c21-e3c0-79ec-b05f-ca161622bd79	15	We need the formula $a^2 + b^2 = c^2$ by tomorrow.	<p>We need the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span> by tomorrow.</p>	\N	\N	2026-09-11 04:04:52.88135+00	\N	\N	0	\N	\N
01a08f1b-7340-7596-a75a-139ab4b32596	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c02-c300-7324-9b81-0e766ec9d286	3	I finished this page: https://example.org/notes by tomorrow.	<p>I finished this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a> by tomorrow.</p>	\N	01a07b0f-2fe0-70f0-a5c6-2a3824de5f07	2026-09-11 06:15:36+00	\N	\N	0	\N	\N
01a08f6b-d560-726c-809b-8db75f8bfde6	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	8	I have the slides?	<p>I have the slides?</p>	\N	\N	2026-09-11 07:43:24+00	\N	\N	0	\N	\N
01a08fcd-1ff5-701e-a607-b61550332cb8	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	30	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-09-11 09:29:40.085107+00	\N	\N	0	\N	\N
01a08fdc-13c0-77a1-9d0c-59a14354650f	01a06f1f-5700-7ce6-8fdb-ec77818fccee	01a05c1c-6580-78d6-9a71-144896c8da19	2	We need a pen and a ruler, or am I wrong?	<p>We need a pen and a ruler, or am I wrong?</p>	\N	\N	2026-09-11 09:46:00+00	\N	\N	0	\N	\N
01a090af-9060-7698-b001-7a94310ad399	01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	2	Ok	<p>Ok</p>	\N	\N	2026-09-11 13:37:00+00	\N	\N	0	\N	\N
01a09128-b800-753f-ad4f-6f6b1fd5c844	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2c-e040-7804-8386-8a29678a5aa3	4	Who has question 3 by tomorrow.	<p>Who has question 3 by tomorrow.</p>	\N	\N	2026-09-11 15:49:20.000001+00	\N	\N	0	\N	\N
01a0918c-b667-7e28-88fe-a5d73716e7ea	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	31	I finished question 3, thanks!	<p>I finished question 3, thanks!</p>	\N	\N	2026-09-11 17:38:33.19149+00	\N	\N	0	\N	\N
01a09206-1da1-7e98-b5d3-44a364f3ed90	01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c0a-1600-7196-a198-8ad9f06c144a	3	Don't forget the lab report.\n\nSee you there.	<p>Don't forget the lab report.</p>\n<p>See you there.</p>	\N	01a07cf7-e050-7d27-ac81-6b736cf7e6d4	2026-09-11 19:51:09.473684+00	\N	\N	0	\N	\N
01a0921d-3364-74fe-be97-3b1fee862ab4	01a05dff-cb80-7ad3-a554-83e395679759	01a05c0f-9440-7d45-bb1a-11df587fd280	16	Look at question 3, or am I wrong?	<p>Look at question 3, or am I wrong?</p>	\N	\N	2026-09-11 20:16:22.372875+00	\N	\N	0	\N	\N
01a09234-fc78-7fb2-b559-0b010fbd1e41	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c23-b880-755c-a9e8-21a4c74803e3	5	I have the tickets, thanks!	<p>I have the tickets, thanks!</p>	\N	\N	2026-09-11 20:42:21.176472+00	\N	\N	0	\N	\N
01a0934c-4cd9-7eac-b534-ccae8aa67235	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	32	Please bring the slides!	<p>Please bring the slides!</p>	\N	\N	2026-09-12 01:47:26.297873+00	\N	\N	0	\N	\N
01a09358-5d3b-79b6-9b89-f1e39ee8c81d	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	11	👍	<p>👍</p>	\N	\N	2026-09-12 02:00:36.92308+00	\N	\N	0	\N	\N
01a0939c-7720-7f7c-a268-3ab0cb8a41e2	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	7	We need the **second** chapter?	<p>We need the <strong>second</strong> chapter?</p>	\N	\N	2026-09-12 03:15:00+00	\N	\N	0	\N	\N
01a09466-56d0-7c17-88fc-cfce2a4b6d52	01a0619a-a580-7358-8407-1c921c7b35fd	01a05bff-1980-712e-a6ce-cc1b78e51061	6	Look at the tickets, or am I wrong?	<p>Look at the tickets, or am I wrong?</p>	\N	\N	2026-09-12 06:55:30+00	\N	\N	0	\N	\N
01a09479-70ba-7b76-8d95-a38b312cd7be	01a070ec-c400-764b-bc2a-d55b8433855c	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	2	I have this page: https://example.org/notes, or am I wrong?	<p>I have this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>, or am I wrong?</p>	\N	\N	2026-09-12 07:16:21.818182+00	\N	\N	0	\N	\N
01a0950b-e34c-70d7-bbbe-938116e3e380	01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	33	Same here	<p>Same here</p>	\N	\N	2026-09-12 09:56:19.404256+00	\N	\N	0	\N	\N
01a0952a-1c00-7a32-b91f-8268ef5874f1	01a068d0-5980-742c-9428-51fc4f398319	01a05c30-89c0-7b61-889d-a11b62397bc7	3	Has anybody the sheet for Friday.	<p>Has anybody the sheet for Friday.</p>	\N	\N	2026-09-12 10:29:20+00	\N	\N	0	\N	\N
01a0954b-2de8-7a21-afec-dd353b67191e	01a071d3-7a80-78f2-8614-9c8456db2057	01a05c2b-0b80-7541-8326-324dfb695ffb	2	On my way	<p>On my way</p>	\N	\N	2026-09-12 11:05:27.272727+00	\N	\N	0	\N	\N
01a0958a-4d00-77df-bf68-b62342ec4ed5	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c0f-9440-7d45-bb1a-11df587fd280	4	Yes	<p>Yes</p>	\N	\N	2026-09-12 12:14:24+00	\N	\N	0	\N	\N
01a09596-a0b8-7fc4-8c2b-38b3c5dddd35	01a05dff-cb80-7ad3-a554-83e395679759	01a05c0d-bf80-706d-b019-66a0c381e88f	17	Who has the lab report?	<p>Who has the lab report?</p>	\N	\N	2026-09-12 12:27:51.8644+00	\N	\N	0	\N	\N
01a09639-5980-7707-b53f-65603ae5f0f8	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c27-6200-7410-8efb-c8d60b21fbac	9	We need this page: https://example.org/notes.	<p>We need this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>	\N	\N	2026-09-12 15:25:36+00	\N	\N	0	\N	\N
01a096cb-79be-7a82-8e89-6a65f772f8ea	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	34	Please bring the lab report, or am I wrong?	<p>Please bring the lab report, or am I wrong?</p>	\N	\N	2026-09-12 18:05:12.510639+00	\N	\N	0	\N	\N
01a0988b-1031-7c84-8b52-5b4f19d7b403	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	35	Don't forget the lab report by tomorrow.	<p>Don't forget the lab report by tomorrow.</p>	\N	\N	2026-09-13 02:14:05.617022+00	\N	\N	0	\N	\N
01a09891-8c3c-7cf8-b3c4-030ac3b1cbb9	01a069b7-1000-778f-b9d0-578f9a737d7e	01a05c00-ee40-7741-bce4-2c8218072e8c	3	I finished the **second** chapter.	<p>I finished the <strong>second</strong> chapter.</p>	\N	01a08124-4e1e-7598-b10a-0a67a21bb9fa	2026-09-13 02:21:10.588236+00	\N	\N	0	\N	\N
01a09896-f327-76b7-a06c-b6e65aede545	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	12	Done	<p>Done</p>	\N	\N	2026-09-13 02:27:04.615388+00	\N	\N	0	\N	\N
01a09910-0e0b-7a15-9d47-3c8674d2d35a	01a05dff-cb80-7ad3-a554-83e395679759	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	18	Please bring the formula $a^2 + b^2 = c^2$, or am I wrong?	<p>Please bring the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>, or am I wrong?</p>	\N	\N	2026-09-13 04:39:21.355925+00	\N	\N	0	\N	\N
01a09959-2780-7d46-a9f5-9ae418df6023	01a06368-1280-71e6-b795-8189096068fa	01a05c1a-90c0-766b-88be-ab134da98f1d	5	Haha	<p>Haha</p>	\N	\N	2026-09-13 05:59:12+00	\N	\N	0	\N	\N
01a099a6-ca80-7eed-84c9-bfa5032d4626	01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	2	Haha	<p>Haha</p>	\N	\N	2026-09-13 07:24:00+00	\N	\N	0	\N	\N
01a09a4a-a6a3-749f-9284-0ea166daa365	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	36	Thanks!	<p>Thanks!</p>	\N	\N	2026-09-13 10:22:58.723405+00	\N	\N	0	\N	\N
01a09a76-6ec0-7966-a614-04342ab71cab	01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	2	Don't forget `main.py` by tomorrow.	<p>Don't forget <code>main.py</code> by tomorrow.</p>	\N	\N	2026-09-13 11:10:48+00	\N	\N	0	\N	\N
01a09b46-1300-746f-b016-a4d808f4d0f2	01a07487-9e00-7cc4-8781-14e75f3be45c	01a05c2e-b500-74ef-a8e5-b4617589a82b	2	I finished a pen and a ruler?	<p>I finished a pen and a ruler?</p>	\N	\N	2026-09-13 14:57:36+00	\N	\N	0	\N	\N
01a09c0a-3d15-7bf3-8acc-9ec8c02fc22a	01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	37	Has anybody the sheet for Friday, thanks!	<p>Has anybody the sheet for Friday, thanks!</p>	\N	\N	2026-09-13 18:31:51.829788+00	\N	\N	0	\N	\N
01a09c18-8dd0-744a-b351-247e8fef00c7	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c08-4140-7648-8683-9eb905b6e6e3	8	Done	<p>Done</p>	\N	\N	2026-09-13 18:47:30+00	\N	\N	0	\N	\N
01a09c89-7b5f-7d5d-ab03-13014d6be287	01a05dff-cb80-7ad3-a554-83e395679759	01a05c1a-90c0-766b-88be-ab134da98f1d	19	Has anybody the formula $a^2 + b^2 = c^2$!	<p>Has anybody the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>!</p>	\N	\N	2026-09-13 20:50:50.84745+00	\N	\N	0	\N	\N
01a09ce8-c0d1-7a2f-b786-a78a7532e6df	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c15-1280-7e17-a11d-459a2f978d87	4	Look at the slides?	<p>Look at the slides?</p>	\N	\N	2026-09-13 22:34:54.545454+00	\N	\N	0	\N	\N
01a09d06-dda0-7668-ad6c-8cd857cdad45	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	10	Done	<p>Done</p>	\N	\N	2026-09-13 23:07:48+00	\N	\N	0	\N	\N
01a09dc9-d388-7300-825f-854213bd488e	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	38	Who has the tickets by tomorrow.	<p>Who has the tickets by tomorrow.</p>	\N	\N	2026-09-14 02:40:44.936171+00	\N	\N	0	\N	\N
01a09dd5-8913-7396-85b4-2d6aa26741a7	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	13	Thanks!	<p>Thanks!</p>	\N	\N	2026-09-14 02:53:32.307696+00	\N	\N	0	\N	\N
01a09e21-e496-7fa7-9360-847633415780	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c32-5e80-7fb5-8703-806984c81999	6	Да	<p>Да</p>	\N	\N	2026-09-14 04:16:56.47059+00	\N	\N	0	\N	\N
01a09e8f-13e0-746c-8653-40fdcc6ed861	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	7	Has anybody the **second** chapter?	<p>Has anybody the <strong>second</strong> chapter?</p>	\N	\N	2026-09-14 06:16:12+00	\N	\N	0	\N	\N
01a09f89-69fa-71dd-9d94-6658d2511c38	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	39	Ok	<p>Ok</p>	\N	\N	2026-09-14 10:49:38.042554+00	\N	\N	0	\N	\N
01a09f98-c380-702c-88f9-2a0e9db5ed54	01a06a9d-c680-7523-8fe7-6758b2671672	01a05c30-89c0-7b61-889d-a11b62397bc7	3	I have the **second** chapter.	<p>I have the <strong>second</strong> chapter.</p>	\N	01a0851b-4500-75b7-9446-570250be8f23	2026-09-14 11:06:24+00	\N	\N	0	\N	\N
01a0a002-e8b2-76f9-a097-021ca517d182	01a05dff-cb80-7ad3-a554-83e395679759	01a05c2c-e040-7804-8386-8a29678a5aa3	20	I have the **second** chapter.\n\nSee you there.	<p>I have the <strong>second</strong> chapter.</p>\n<p>See you there.</p>	\N	\N	2026-09-14 13:02:20.338975+00	\N	\N	0	\N	\N
01a0a01c-07aa-7f93-874a-649bbe7f801c	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2c-e040-7804-8386-8a29678a5aa3	5	Look at a pen and a ruler, thanks!	<p>Look at a pen and a ruler, thanks!</p>	\N	\N	2026-09-14 13:29:46.666668+00	\N	\N	0	\N	\N
01a0a060-b700-75fa-aa64-85a3b2d067cf	01a06b84-7d00-78f8-9b8b-a3b3221ed12f	01a05c08-4140-7648-8683-9eb905b6e6e3	3	I finished the formula $a^2 + b^2 = c^2$!	<p>I finished the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>!</p>	\N	\N	2026-09-14 14:44:48+00	\N	\N	0	\N	\N
01a0a061-3400-7cdc-babf-a1d928aac876	01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	2	👍	<p>👍</p>	\N	\N	2026-09-14 14:45:20+00	\N	\N	0	\N	\N
01a0a12e-4800-727f-8e6b-f3aec81e5e65	01a07655-0b00-75c2-b2de-bead90749c88	01a05c0a-1600-7196-a198-8ad9f06c144a	2	Please bring the tickets?	<p>Please bring the tickets?</p>	\N	\N	2026-09-14 18:29:20+00	\N	\N	0	\N	\N
01a0a149-006c-7915-8ba5-6d3424452ecf	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	40	Don't forget the **second** chapter :)	<p>Don't forget the <strong>second</strong> chapter :)</p>	\N	\N	2026-09-14 18:58:31.148937+00	\N	\N	0	\N	\N
01a0a1fb-5c00-7c84-b8f0-ef051d66c9b2	01a0773b-c180-7732-8353-7283e065a6f9	01a05c04-97c0-742e-b204-e52db2221a58	2	Same here	<p>Same here</p>	\N	\N	2026-09-14 22:13:20+00	\N	\N	0	\N	\N
01a0a308-96df-786b-8999-18a76ec15d38	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	41	We need the **second** chapter, thanks!	<p>We need the <strong>second</strong> chapter, thanks!</p>	\N	\N	2026-09-15 03:07:24.25532+00	\N	\N	0	\N	\N
01a0a314-1f00-70b2-bb2c-c013a81bdc99	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	14	Please bring the slides.	<p>Please bring the slides.</p>	\N	\N	2026-09-15 03:20:00.000004+00	\N	\N	0	\N	\N
01a0a327-b6a0-7eec-b7e8-63b758f2ffce	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c02-c300-7324-9b81-0e766ec9d286	4	Done	<p>Done</p>	\N	\N	2026-09-15 03:41:24+00	\N	\N	0	\N	\N
01a0a37c-5606-7bea-90b1-c7aba5227b6f	01a05dff-cb80-7ad3-a554-83e395679759	01a05c0d-bf80-706d-b019-66a0c381e88f	21	Don't forget the lab report by tomorrow.	<p>Don't forget the lab report by tomorrow.</p>	\N	\N	2026-09-15 05:13:49.8305+00	\N	\N	0	\N	\N
01a0a395-8400-7ce5-a567-519e810fd5f0	01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c08-4140-7648-8683-9eb905b6e6e3	2	Don't forget a pen and a ruler by tomorrow.	<p>Don't forget a pen and a ruler by tomorrow.</p>	\N	\N	2026-09-15 05:41:20+00	\N	\N	0	\N	\N
01a0a3d4-61c0-73e1-b7ad-74d74b9b0805	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	11	On my way	<p>On my way</p>	\N	\N	2026-09-15 06:50:00+00	\N	\N	0	\N	\N
01a0a494-a480-769f-9e79-f57cdcec4685	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c18-bc00-7901-947d-380d81f9c1f6	9	Has anybody the sheet for Friday by tomorrow.	<p>Has anybody the sheet for Friday by tomorrow.</p>	\N	\N	2026-09-15 10:20:00+00	\N	\N	0	\N	\N
01a0a4c8-2d51-7c9c-ae1f-b6adcee9a4fd	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	42	Don't forget question 3.\n\nSee you there.	<p>Don't forget question 3.</p>\n<p>See you there.</p>	\N	\N	2026-09-15 11:16:17.361703+00	\N	\N	0	\N	\N
01a0a4ed-0e6d-7c0e-a8b3-4df3fba4c646	01a06c6b-3380-7e62-ad15-29c698748d88	01a05c04-97c0-742e-b204-e52db2221a58	3	Look at the **second** chapter.\n\nSee you there.	<p>Look at the <strong>second</strong> chapter.</p>\n<p>See you there.</p>	\N	\N	2026-09-15 11:56:34.285714+00	\N	\N	0	\N	\N
01a0a5a6-9180-79ef-acd6-b7de331651cc	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c08-4140-7648-8683-9eb905b6e6e3	5	I finished the formula $a^2 + b^2 = c^2$?	<p>I finished the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>?</p>	\N	\N	2026-09-15 15:19:12+00	\N	\N	0	\N	\N
01a0a687-c3c4-7be8-96b3-0574d6172adf	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	43	I finished the sheet for Friday, or am I wrong?	<p>I finished the sheet for Friday, or am I wrong?</p>	\N	\N	2026-09-15 19:25:10.468086+00	\N	\N	0	\N	\N
01a0a6d5-6cc0-755e-b915-3bfde90e5d48	01a06368-1280-71e6-b795-8189096068fa	01a05c2c-e040-7804-8386-8a29678a5aa3	6	Who has the tickets.\n\nSee you there.	<p>Who has the tickets.</p>\n<p>See you there.</p>	\N	\N	2026-09-15 20:50:00+00	\N	\N	0	\N	\N
01a0a6f5-c35a-7a6f-8cca-96b3276dcee0	01a05dff-cb80-7ad3-a554-83e395679759	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	22	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-09-15 21:25:19.322025+00	\N	\N	0	\N	\N
01a0a714-5af2-74d4-a179-fc825a01c067	01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c04-97c0-742e-b204-e52db2221a58	4	Who has the **second** chapter :)	<p>Who has the <strong>second</strong> chapter :)</p>	\N	\N	2026-09-15 21:58:44.210526+00	\N	\N	0	\N	\N
01a0a81d-2f00-7952-8b52-7268d145230e	01a07822-7800-7de9-b24c-f94d2919b0ff	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	2	See you at 10	<p>See you at 10</p>	\N	\N	2026-09-16 02:48:00+00	\N	\N	0	\N	\N
01a0a847-5a36-7add-b113-79a20ff44f65	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	44	Look at this page: https://example.org/notes.	<p>Look at this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>	\N	\N	2026-09-16 03:34:03.574469+00	\N	\N	0	\N	\N
01a0a852-b4ec-7611-8277-7ee215a10f74	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	15	Ok	<p>Ok</p>	\N	\N	2026-09-16 03:46:27.692312+00	\N	\N	0	\N	\N
01a0a8b7-d0f0-717e-9801-3d0323463a0c	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	8	Haha	<p>Haha</p>	\N	\N	2026-09-16 05:36:54+00	\N	\N	0	\N	\N
01a0a9b0-ee60-7e04-94e4-fe00af4d704d	01a079ef-e500-7cd3-96a1-a3b52aa055b1	01a05bff-1980-712e-a6ce-cc1b78e51061	2	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-09-16 10:09:00+00	\N	\N	0	\N	\N
01a0aa06-f0a8-76ad-9067-04c365d60b6e	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	45	Same here	<p>Same here</p>	\N	\N	2026-09-16 11:42:56.680852+00	\N	\N	0	\N	\N
01a0aa09-0876-764f-add6-356692e5a750	01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c2e-b500-74ef-a8e5-b4617589a82b	3	Who has the sheet for Friday.	<p>Who has the sheet for Friday.</p>	\N	\N	2026-09-16 11:45:13.846154+00	\N	\N	0	\N	\N
01a0aa0e-ccb4-7a00-ac3d-e110808e5d36	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c04-97c0-742e-b204-e52db2221a58	7	Look at a pen and a ruler by tomorrow.	<p>Look at a pen and a ruler by tomorrow.</p>	\N	\N	2026-09-16 11:51:31.764708+00	\N	\N	0	\N	\N
01a0aa6f-30ad-78f3-88db-f8cc7ac5d58c	01a05dff-cb80-7ad3-a554-83e395679759	01a05c32-5e80-7fb5-8703-806984c81999	23	Please bring question 3!	<p>Please bring question 3!</p>	\N	\N	2026-09-16 13:36:48.81355+00	\N	\N	0	\N	\N
01a0aa7a-ce10-7a10-b427-54355e8b7660	01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	2	Thanks!	<p>Thanks!</p>	\N	\N	2026-09-16 13:49:30+00	\N	\N	0	\N	\N
01a0aaa1-e5e0-78d6-a04b-1e533df68c6e	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c23-b880-755c-a9e8-21a4c74803e3	12	Haha	<p>Haha</p>	\N	\N	2026-09-16 14:32:12+00	\N	\N	0	\N	\N
01a0aacc-406c-7638-b464-2c090cfc0aa6	01a06e38-a080-703b-bd66-bd192db7a164	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	3	👍	<p>👍</p>	\N	\N	2026-09-16 15:18:27.692308+00	\N	\N	0	\N	\N
01a0ab56-fd40-78ee-be24-42511a8e85c1	01a068d0-5980-742c-9428-51fc4f398319	01a05c1e-3a40-777f-8c22-af58be6521cc	4	We need `main.py`!	<p>We need <code>main.py</code>!</p>	\N	\N	2026-09-16 17:50:00+00	\N	\N	0	\N	\N
01a0abc6-871b-7136-8758-ff4d2d75c25d	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	46	Yes	<p>Yes</p>	\N	\N	2026-09-16 19:51:49.787235+00	\N	\N	0	\N	\N
01a0ac0e-8d70-7347-8fcf-b602cae19747	01a07ca4-0880-7acd-be40-61e52d241527	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	2	Who has question 3, thanks!	<p>Who has question 3, thanks!</p>	\N	\N	2026-09-16 21:10:30+00	\N	\N	0	\N	\N
01a0ad10-bb30-7bdc-b373-71c77515c79e	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c32-5e80-7fb5-8703-806984c81999	10	Please bring the formula $a^2 + b^2 = c^2$!	<p>Please bring the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>!</p>	\N	\N	2026-09-17 01:52:30+00	\N	\N	0	\N	\N
01a0ad86-1d8d-7a94-afdb-e9d27ebd0e05	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	47	We need the lab report by tomorrow.	<p>We need the lab report by tomorrow.</p>	\N	\N	2026-09-17 04:00:42.893618+00	\N	\N	0	\N	\N
01a0ad91-4ad8-7605-b491-7fe0e88966e3	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	16	Who has the formula $a^2 + b^2 = c^2$, or am I wrong?	<p>Who has the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>, or am I wrong?</p>	\N	01a088db-3162-7a27-ac39-b52b3ff6a64f	2026-09-17 04:12:55.38462+00	\N	\N	0	\N	\N
01a0ade8-9e01-7db7-b664-18a4bc4195c3	01a05dff-cb80-7ad3-a554-83e395679759	01a05c00-ee40-7741-bce4-2c8218072e8c	24	Да	<p>Да</p>	\N	\N	2026-09-17 05:48:18.305075+00	\N	\N	0	\N	\N
01a0af0f-5755-7b23-9c9b-834f6319420d	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2c-e040-7804-8386-8a29678a5aa3	6	I have a pen and a ruler.\n\nSee you there.	<p>I have a pen and a ruler.</p>\n<p>See you there.</p>	\N	\N	2026-09-17 11:10:13.333335+00	\N	\N	0	\N	\N
01a0af2c-ef17-7c85-acf8-49e36c7a06e5	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c27-6200-7410-8efb-c8d60b21fbac	5	Has anybody the tickets by tomorrow.	<p>Has anybody the tickets by tomorrow.</p>	\N	\N	2026-09-17 11:42:32.727272+00	\N	\N	0	\N	\N
01a0af45-b400-7aee-ba6c-ac4ae82d2fef	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	48	See you at 10	<p>See you at 10</p>	\N	\N	2026-09-17 12:09:36.000001+00	\N	\N	0	\N	\N
01a0affe-ca5a-7819-ad07-1dd5d1570154	01a069b7-1000-778f-b9d0-578f9a737d7e	01a05c00-ee40-7741-bce4-2c8218072e8c	4	We need the **second** chapter.	<p>We need the <strong>second</strong> chapter.</p>	\N	01a09891-8c3c-7cf8-b3c4-030ac3b1cbb9	2026-09-17 15:31:45.882354+00	\N	\N	0	\N	\N
01a0b098-d080-78b6-9919-aab3f5dd934f	01a06f1f-5700-7ce6-8fdb-ec77818fccee	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	3	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-09-17 18:20:00+00	\N	\N	0	\N	\N
01a0b105-4a72-7531-82fe-3a4ac360b3b7	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	49	No	<p>No</p>	\N	\N	2026-09-17 20:18:29.106384+00	\N	\N	0	\N	\N
01a0b159-1340-7f57-a094-8853c7b69ae1	01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	3	Has anybody `main.py`.\n\nSee you there.	<p>Has anybody <code>main.py</code>.</p>\n<p>See you there.</p>	\N	\N	2026-09-17 21:50:00+00	\N	\N	0	\N	\N
01a0b162-0b54-701d-b2d4-e1c82f442e47	01a05dff-cb80-7ad3-a554-83e395679759	01a05c32-5e80-7fb5-8703-806984c81999	25	Please bring the formula $a^2 + b^2 = c^2$?	<p>Please bring the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>?</p>	\N	\N	2026-09-17 21:59:47.7966+00	\N	\N	0	\N	\N
01a0b16f-6a00-7cad-8436-2e5f172676b2	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c23-b880-755c-a9e8-21a4c74803e3	13	I have `main.py`.\n\nSee you there.	<p>I have <code>main.py</code>.</p>\n<p>See you there.</p>	\N	\N	2026-09-17 22:14:24+00	\N	\N	0	\N	\N
01a0b20e-df6d-7167-b573-0519b98b5fb0	01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c2c-e040-7804-8386-8a29678a5aa3	2	Look at the slides by tomorrow.	<p>Look at the slides by tomorrow.</p>	\N	\N	2026-09-18 01:08:34.285714+00	\N	\N	0	\N	\N
01a0b2c4-e0e4-7957-8cb0-5ec1b14b69dc	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	50	We need the slides, thanks!	<p>We need the slides, thanks!</p>	\N	\N	2026-09-18 04:27:22.212767+00	\N	\N	0	\N	\N
01a0b2cf-e0c4-7a28-a323-3a20b8ae9a65	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	17	Who has the slides :)	<p>Who has the slides :)</p>	\N	\N	2026-09-18 04:39:23.076928+00	\N	\N	0	\N	\N
01a0b2e0-8e00-7080-a2fd-9c65bb2433a9	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	9	Has anybody a pen and a ruler.	<p>Has anybody a pen and a ruler.</p>	\N	\N	2026-09-18 04:57:36+00	\N	\N	0	\N	\N
01a0b39a-616d-7fa9-afa1-523404f3495a	01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c08-4140-7648-8683-9eb905b6e6e3	2	Who has the **second** chapter.\n\nSee you there.	<p>Who has the <strong>second</strong> chapter.</p>\n<p>See you there.</p>	\N	\N	2026-09-18 08:20:34.285714+00	\N	\N	0	\N	\N
01a0b451-b200-7e43-93e6-20889c8f6b4f	01a06368-1280-71e6-b795-8189096068fa	01a05c04-97c0-742e-b204-e52db2221a58	7	I have a pen and a ruler, or am I wrong?	<p>I have a pen and a ruler, or am I wrong?</p>	\N	\N	2026-09-18 11:40:48+00	\N	\N	0	\N	\N
01a0b460-226d-7b6f-90d7-11b4b5903695	01a07e71-7580-7510-881b-30aa7b2bf038	01a05c2b-0b80-7541-8326-324dfb695ffb	2	I finished the lab report!	<p>I finished the lab report!</p>	\N	\N	2026-09-18 11:56:34.285714+00	\N	\N	0	\N	\N
01a0b484-7757-7587-9f8c-e97adb34fa8d	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	51	I finished this page: https://example.org/notes?	<p>I finished this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>?</p>	\N	\N	2026-09-18 12:36:15.31915+00	\N	\N	0	\N	\N
01a0b4db-78a8-7ded-9910-7ec8d67645dc	01a05dff-cb80-7ad3-a554-83e395679759	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	26	We need the sheet for Friday :)	<p>We need the sheet for Friday :)</p>	\N	\N	2026-09-18 14:11:17.288125+00	\N	\N	0	\N	\N
01a0b525-e36d-7b66-a04c-7b629a1e8293	01a07f58-2c00-7249-9071-736d3c46aa89	01a05c0d-bf80-706d-b019-66a0c381e88f	2	Да	<p>Да</p>	\N	\N	2026-09-18 15:32:34.285714+00	\N	\N	0	\N	\N
01a0b58c-d1e0-7512-9b16-7dd1485d2ff3	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c2c-e040-7804-8386-8a29678a5aa3	11	I have this page: https://example.org/notes :)	<p>I have this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a> :)</p>	\N	\N	2026-09-18 17:25:00+00	\N	\N	0	\N	\N
01a0b5c2-d600-70f2-b631-84b2ea28eae1	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c0d-bf80-706d-b019-66a0c381e88f	6	Thanks!	<p>Thanks!</p>	\N	\N	2026-09-18 18:24:00+00	\N	\N	0	\N	\N
01a0b5eb-a46d-766e-80b8-63650f6197c2	01a0803e-e280-725f-9bb9-f93bad21e937	01a05c02-c300-7324-9b81-0e766ec9d286	2	I finished a pen and a ruler, thanks!	<p>I finished a pen and a ruler, thanks!</p>	\N	\N	2026-09-18 19:08:34.285714+00	\N	\N	0	\N	\N
01a0b5fb-b4d2-7987-a80d-fab7c4497c24	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	8	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-09-18 19:26:07.058826+00	\N	\N	0	\N	\N
01a0b644-0dc9-7112-b7b5-dbac6d3fad4c	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	52	Same here	<p>Same here</p>	\N	\N	2026-09-18 20:45:08.425533+00	\N	\N	0	\N	\N
01a0b733-fa00-7c8c-a9ed-e962876bedb4	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c02-c300-7324-9b81-0e766ec9d286	5	Please bring the lab report :)	<p>Please bring the lab report :)</p>	\N	\N	2026-09-19 01:07:12+00	\N	\N	0	\N	\N
01a0b803-a43b-7e8b-bada-79478b5230ed	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	53	Please bring `main.py`!	<p>Please bring <code>main.py</code>!</p>	\N	\N	2026-09-19 04:54:01.531916+00	\N	\N	0	\N	\N
01a0b806-1d74-7e5b-8fd0-0f6c1e49abef	01a070ec-c400-764b-bc2a-d55b8433855c	01a05bff-1980-712e-a6ce-cc1b78e51061	3	Done	<p>Done</p>	\N	01a09479-70ba-7b76-8d95-a38b312cd7be	2026-09-19 04:56:43.636364+00	\N	\N	0	\N	\N
01a0b80e-76b1-76ac-8609-471b1eac5169	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	18	Thanks!	<p>Thanks!</p>	\N	01a08e19-c74e-7b9b-93e8-d6a612be961c	2026-09-19 05:05:50.769236+00	\N	\N	0	\N	\N
01a0b83c-ee20-7ab7-9d5e-cc832467a743	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c1a-90c0-766b-88be-ab134da98f1d	14	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-09-19 05:56:36+00	\N	\N	0	\N	\N
01a0b854-e5fb-7a60-b11b-3de53b542ab3	01a05dff-cb80-7ad3-a554-83e395679759	01a05c30-89c0-7b61-889d-a11b62397bc7	27	Yes	<p>Yes</p>	\N	\N	2026-09-19 06:22:46.77965+00	\N	\N	0	\N	\N
01a0b8c2-e151-7e8f-8ade-ed17a1d1f809	01a071d3-7a80-78f2-8614-9c8456db2057	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	3	Has anybody the lab report!	<p>Has anybody the lab report!</p>	\N	\N	2026-09-19 08:22:54.545454+00	\N	\N	0	\N	\N
01a0b9c3-3aae-747c-99de-2deda0e20045	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	54	Same here	<p>Same here</p>	\N	\N	2026-09-19 13:02:54.638299+00	\N	\N	0	\N	\N
01a0ba16-4200-711c-b456-430a75a8839a	01a06a9d-c680-7523-8fe7-6758b2671672	01a05c0a-1600-7196-a198-8ad9f06c144a	4	Has anybody the tickets?	<p>Has anybody the tickets?</p>	\N	01a09f98-c380-702c-88f9-2a0e9db5ed54	2026-09-19 14:33:36+00	\N	\N	0	\N	\N
01a0bace-d400-7226-8610-cc2454fc42b0	01a06b84-7d00-78f8-9b8b-a3b3221ed12f	01a05c1e-3a40-777f-8c22-af58be6521cc	4	We need the lab report, or am I wrong?	<p>We need the lab report, or am I wrong?</p>	\N	\N	2026-09-19 17:55:12+00	\N	\N	0	\N	\N
01a0bb82-d120-78e3-b780-47cfd788c7cc	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	55	See you at 10	<p>See you at 10</p>	\N	\N	2026-09-19 21:11:47.744682+00	\N	\N	0	\N	\N
01a0bbce-534f-7193-9e6f-5ca83906c250	01a05dff-cb80-7ad3-a554-83e395679759	01a05c0d-bf80-706d-b019-66a0c381e88f	28	Ok	<p>Ok</p>	\N	\N	2026-09-19 22:34:16.271175+00	\N	\N	0	\N	\N
01a0bc22-9843-7db4-90d6-6d746aacc224	01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c32-5e80-7fb5-8703-806984c81999	5	Yes	<p>Yes</p>	\N	\N	2026-09-20 00:06:18.947368+00	\N	\N	0	\N	\N
01a0bd09-4b10-7c1b-8b6d-f33b7b8321ea	01a0619a-a580-7358-8407-1c921c7b35fd	01a05bff-1980-712e-a6ce-cc1b78e51061	10	Look at the slides, or am I wrong?	<p>Look at the slides, or am I wrong?</p>	\N	\N	2026-09-20 04:18:18+00	\N	\N	0	\N	\N
01a0bd42-6793-7351-a8fb-46b52a2d551f	01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	56	Look at `main.py`, or am I wrong?	<p>Look at <code>main.py</code>, or am I wrong?</p>	\N	\N	2026-09-20 05:20:40.851065+00	\N	\N	0	\N	\N
01a0bd4d-0c9d-76d4-8ecb-5ffc3e4ec068	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	19	Who has the lab report.	<p>Who has the lab report.</p>	\N	\N	2026-09-20 05:32:18.461544+00	\N	\N	0	\N	\N
01a0be02-a700-7a9e-b472-2d95c7c95f81	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2b-0b80-7541-8326-324dfb695ffb	7	Don't forget the sheet for Friday?	<p>Don't forget the sheet for Friday?</p>	\N	01a09128-b800-753f-ad4f-6f6b1fd5c844	2026-09-20 08:50:40.000002+00	\N	\N	0	\N	\N
01a0be08-e890-7bc3-b6d5-a1628315e0e3	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c27-6200-7410-8efb-c8d60b21fbac	12	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-09-20 08:57:30+00	\N	\N	0	\N	\N
01a0bf01-fe05-7881-88b7-cc6b99c61aa8	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	57	We need question 3, or am I wrong?	<p>We need question 3, or am I wrong?</p>	\N	\N	2026-09-20 13:29:33.957448+00	\N	\N	0	\N	\N
01a0bf0a-7240-765f-9d9e-440745c566c7	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c0d-bf80-706d-b019-66a0c381e88f	15	We need the **second** chapter :)	<p>We need the <strong>second</strong> chapter :)</p>	\N	\N	2026-09-20 13:38:48+00	\N	\N	0	\N	\N
01a0bf47-c0a2-725f-82bc-de5592caa6c5	01a05dff-cb80-7ad3-a554-83e395679759	01a05c27-6200-7410-8efb-c8d60b21fbac	29	Same here	<p>Same here</p>	\N	\N	2026-09-20 14:45:45.7627+00	\N	\N	0	\N	\N
01a0c093-6400-7296-9e50-851bd0505503	01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c15-1280-7e17-a11d-459a2f978d87	3	I have the lab report by tomorrow.	<p>I have the lab report by tomorrow.</p>	\N	01a099a6-ca80-7eed-84c9-bfa5032d4626	2026-09-20 20:48:00+00	\N	\N	0	\N	\N
01a0c0c1-9477-7106-8f33-2483bfe4440e	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	58	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-09-20 21:38:27.063831+00	\N	\N	0	\N	\N
01a0c12d-fbe4-7cd1-8827-e04e4b3f7855	01a06c6b-3380-7e62-ad15-29c698748d88	01a05c04-97c0-742e-b204-e52db2221a58	4	Has anybody this page: https://example.org/notes by tomorrow.	<p>Has anybody this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a> by tomorrow.</p>	\N	\N	2026-09-20 23:36:51.428571+00	\N	\N	0	\N	\N
01a0c14b-f600-7c28-ac02-22646f42c4e9	01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c32-5e80-7fb5-8703-806984c81999	3	I have the lab report, thanks!	<p>I have the lab report, thanks!</p>	\N	\N	2026-09-21 00:09:36+00	\N	\N	0	\N	\N
01a0c171-1d5d-77d6-8e76-2fea250fa416	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c1a-90c0-766b-88be-ab134da98f1d	6	I finished the tickets.	<p>I finished the tickets.</p>	\N	\N	2026-09-21 00:50:10.90909+00	\N	\N	0	\N	\N
01a0c183-de80-7913-aa13-90b2ebebe8ad	01a068d0-5980-742c-9428-51fc4f398319	01a05c30-89c0-7b61-889d-a11b62397bc7	5	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-09-21 01:10:40+00	\N	\N	0	\N	\N
01a0c1cd-f740-7a9e-b791-703de227f94e	01a06368-1280-71e6-b795-8189096068fa	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	8	I have the sheet for Friday?	<p>I have the sheet for Friday?</p>	\N	\N	2026-09-21 02:31:36+00	\N	\N	0	\N	\N
01a0c1e8-9cf0-7496-a904-ed55e70355db	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	9	Done	<p>Done</p>	\N	01a0aa0e-ccb4-7a00-ac3d-e110808e5d36	2026-09-21 03:00:42.352944+00	\N	\N	0	\N	\N
01a0c204-8800-7653-bfff-7b0209bc8a5c	01a07487-9e00-7cc4-8781-14e75f3be45c	01a05bff-1980-712e-a6ce-cc1b78e51061	3	Look at the slides.	<p>Look at the slides.</p>	\N	\N	2026-09-21 03:31:12+00	\N	\N	0	\N	\N
01a0c281-2aea-74e4-82a9-5d35d5d8575d	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	59	Has anybody this page: https://example.org/notes :)	<p>Has anybody this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a> :)</p>	\N	\N	2026-09-21 05:47:20.170214+00	\N	\N	0	\N	\N
01a0c28b-a289-7c2a-8998-ff494402dc9c	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	20	Да	<p>Да</p>	\N	\N	2026-09-21 05:58:46.153852+00	\N	\N	0	\N	\N
01a0c2c1-2df6-7d3a-832f-ff682ed145f4	01a05dff-cb80-7ad3-a554-83e395679759	01a05c23-b880-755c-a9e8-21a4c74803e3	30	Look at a pen and a ruler.\n\nSee you there.	<p>Look at a pen and a ruler.</p>\n<p>See you there.</p>	\N	\N	2026-09-21 06:57:15.254225+00	\N	\N	0	\N	\N
01a0c440-c15c-7247-aefb-a2aed5153664	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	60	Don't forget the slides, thanks!	<p>Don't forget the slides, thanks!</p>	\N	\N	2026-09-21 13:56:13.276597+00	\N	\N	0	\N	\N
01a0c5d7-f660-7b6e-ac5b-ef7741dbbd33	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	16	I have the sheet for Friday :)	<p>I have the sheet for Friday :)</p>	\N	\N	2026-09-21 21:21:00+00	\N	\N	0	\N	\N
01a0c5df-1a80-7690-bc67-4b3618588970	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c0f-9440-7d45-bb1a-11df587fd280	7	Who has the lab report :)	<p>Who has the lab report :)</p>	\N	\N	2026-09-21 21:28:48+00	\N	\N	0	\N	\N
01a0c600-57ce-7f80-88b7-5541346f3293	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	61	Who has the lab report, or am I wrong?	<p>Who has the lab report, or am I wrong?</p>	\N	\N	2026-09-21 22:05:06.38298+00	\N	\N	0	\N	\N
01a0c63a-9b49-7232-a46d-e651c353bd86	01a05dff-cb80-7ad3-a554-83e395679759	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	31	Don't forget the lab report :)	<p>Don't forget the lab report :)</p>	\N	01a0bbce-534f-7193-9e6f-5ca83906c250	2026-09-21 23:08:44.74575+00	\N	\N	0	\N	\N
01a0c684-ff40-7ca5-bf37-ff754f19965e	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c1c-6580-78d6-9a71-144896c8da19	13	Look at the lab report.	<p>Look at the lab report.</p>	\N	\N	2026-09-22 00:30:00+00	\N	\N	0	\N	\N
01a0c732-0820-7f81-b564-9f3512d7ffe4	01a0619a-a580-7358-8407-1c921c7b35fd	01a05bff-1980-712e-a6ce-cc1b78e51061	11	Has anybody question 3, or am I wrong?	<p>Has anybody question 3, or am I wrong?</p>	\N	\N	2026-09-22 03:39:00+00	\N	\N	0	\N	\N
01a0c76c-0878-71d5-97f5-f3538d77e347	01a069b7-1000-778f-b9d0-578f9a737d7e	01a05c00-ee40-7741-bce4-2c8218072e8c	5	Да	<p>Да</p>	\N	\N	2026-09-22 04:42:21.176472+00	\N	\N	0	\N	\N
01a0c7bf-ee41-7b97-8362-1f97bf4cc645	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	62	See you at 10	<p>See you at 10</p>	\N	\N	2026-09-22 06:13:59.489363+00	\N	\N	0	\N	\N
01a0c7ca-3876-73c0-90cf-cd2113b08589	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	21	I finished the sheet for Friday :)	<p>I finished the sheet for Friday :)</p>	\N	\N	2026-09-22 06:25:13.84616+00	\N	\N	0	\N	\N
01a0c864-97b1-7014-af2e-3ae26693c291	01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	4	Ok	<p>Ok</p>	\N	\N	2026-09-22 09:13:50.769231+00	\N	\N	0	\N	\N
01a0c916-1062-7290-8701-8082c18133bc	01a06e38-a080-703b-bd66-bd192db7a164	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	4	Look at a pen and a ruler :)	<p>Look at a pen and a ruler :)</p>	\N	\N	2026-09-22 12:27:41.538462+00	\N	\N	0	\N	\N
01a0c97f-84b3-7fae-8e33-dd7092947d94	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	63	I have question 3 by tomorrow.	<p>I have question 3 by tomorrow.</p>	\N	\N	2026-09-22 14:22:52.595746+00	\N	\N	0	\N	\N
01a0c9b4-089d-7d8f-bcc1-342c9c14ef2e	01a05dff-cb80-7ad3-a554-83e395679759	01a05c30-89c0-7b61-889d-a11b62397bc7	32	Has anybody the formula $a^2 + b^2 = c^2$?	<p>Has anybody the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>?</p>	\N	\N	2026-09-22 15:20:14.237275+00	\N	\N	0	\N	\N
01a0cb3f-1b26-7315-b7cc-ba58713b831b	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	64	Please bring the sheet for Friday?	<p>Please bring the sheet for Friday?</p>	\N	\N	2026-09-22 22:31:45.702129+00	\N	\N	0	\N	\N
01a0cb40-3d60-731e-9620-8a73402556b3	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c1c-6580-78d6-9a71-144896c8da19	6	Done	<p>Done</p>	\N	\N	2026-09-22 22:33:00+00	\N	\N	0	\N	\N
01a0cb54-1380-71dc-bfcb-c3b08011b5b1	01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c2e-b500-74ef-a8e5-b4617589a82b	3	I finished the lab report.	<p>I finished the lab report.</p>	\N	\N	2026-09-22 22:54:40+00	\N	\N	0	\N	\N
01a0cc07-8500-72d3-879f-70be8886d178	01a07655-0b00-75c2-b2de-bead90749c88	01a05c1c-6580-78d6-9a71-144896c8da19	3	We need this page: https://example.org/notes.	<p>We need this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>	\N	\N	2026-09-23 02:10:40+00	\N	\N	0	\N	\N
01a0cca5-7a80-7272-b36d-6707b2a7974e	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c1c-6580-78d6-9a71-144896c8da19	17	Ok	<p>Ok</p>	\N	\N	2026-09-23 05:03:12+00	\N	\N	0	\N	\N
01a0ccba-f680-72a0-bf70-68ee1108cf0f	01a0773b-c180-7732-8353-7283e065a6f9	01a05c08-4140-7648-8683-9eb905b6e6e3	3	Done	<p>Done</p>	\N	\N	2026-09-23 05:26:40+00	\N	\N	0	\N	\N
01a0ccf5-f6aa-7e7b-b06a-b20b6bff9d18	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2b-0b80-7541-8326-324dfb695ffb	8	Ok	<p>Ok</p>	\N	\N	2026-09-23 06:31:06.666669+00	\N	\N	0	\N	\N
01a0ccfe-b198-7e90-b433-b60c61e406a6	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	65	I finished question 3, or am I wrong?	<p>I finished question 3, or am I wrong?</p>	\N	\N	2026-09-23 06:40:38.808512+00	\N	\N	0	\N	\N
01a0cd08-ce62-77f1-a2ee-736531d657dd	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	22	Who has the lab report.	<p>Who has the lab report.</p>	\N	\N	2026-09-23 06:51:41.538468+00	\N	\N	0	\N	\N
01a0cd2d-75f0-7a03-b241-a461a7eece16	01a05dff-cb80-7ad3-a554-83e395679759	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	33	Done	<p>Done</p>	\N	\N	2026-09-23 07:31:43.7288+00	\N	\N	0	\N	\N
01a0cdd5-850f-7b3b-8d66-705973cd5f75	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c1c-6580-78d6-9a71-144896c8da19	10	Don't forget the slides!	<p>Don't forget the slides!</p>	\N	\N	2026-09-23 10:35:17.647062+00	\N	\N	0	\N	\N
01a0ce21-d980-704b-a733-f034debe0f67	01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c2b-0b80-7541-8326-324dfb695ffb	3	No	<p>No</p>	\N	\N	2026-09-23 11:58:40+00	\N	\N	0	\N	\N
01a0cebe-480a-764e-bea0-1ca0effe76e0	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	66	We need a pen and a ruler, or am I wrong?	<p>We need a pen and a ruler, or am I wrong?</p>	\N	\N	2026-09-23 14:49:31.914895+00	\N	\N	0	\N	\N
01a0cf01-15f0-7e76-ab73-4c0953598389	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c2b-0b80-7541-8326-324dfb695ffb	14	👍	<p>👍</p>	\N	\N	2026-09-23 16:02:30+00	\N	\N	0	\N	\N
01a0cf4a-3c80-7cbf-9b24-9d89c4d0e08d	01a06368-1280-71e6-b795-8189096068fa	01a05c15-1280-7e17-a11d-459a2f978d87	9	Please bring a pen and a ruler!	<p>Please bring a pen and a ruler!</p>	\N	\N	2026-09-23 17:22:24+00	\N	\N	0	\N	\N
01a0d07d-de7d-7450-a3a0-29a5adb55556	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	67	We need the formula $a^2 + b^2 = c^2$.	<p>We need the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>.</p>	\N	\N	2026-09-23 22:58:25.021278+00	\N	\N	0	\N	\N
01a0d0a6-e344-7d56-baf9-100ce3c043a9	01a05dff-cb80-7ad3-a554-83e395679759	01a05c32-5e80-7fb5-8703-806984c81999	34	Has anybody the lab report by tomorrow.	<p>Has anybody the lab report by tomorrow.</p>	\N	\N	2026-09-23 23:43:13.220325+00	\N	\N	0	\N	\N
01a0d130-d594-7d6f-a661-e02535da1e6d	01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c0d-bf80-706d-b019-66a0c381e88f	6	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-09-24 02:13:53.68421+00	\N	\N	0	\N	\N
01a0d155-8d40-7ab8-bf1c-df8a2c8da40e	01a06f1f-5700-7ce6-8fdb-ec77818fccee	01a05c1c-6580-78d6-9a71-144896c8da19	4	Ok	<p>Ok</p>	\N	\N	2026-09-24 02:54:00+00	\N	\N	0	\N	\N
01a0d15a-c530-7924-8bcb-61ece8b19522	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	12	We need the formula $a^2 + b^2 = c^2$ :)	<p>We need the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span> :)</p>	\N	\N	2026-09-24 02:59:42+00	\N	\N	0	\N	\N
01a0d202-9620-783e-ad36-eb4a6d22fc9e	01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	4	We need question 3 by tomorrow.	<p>We need question 3 by tomorrow.</p>	\N	\N	2026-09-24 06:03:00+00	\N	\N	0	\N	\N
01a0d23d-74ef-7bdc-b977-edf4959d133d	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	68	See you at 10	<p>See you at 10</p>	\N	\N	2026-09-24 07:07:18.127661+00	\N	\N	0	\N	\N
01a0d247-644e-74a5-ba37-539d8f3a196c	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	23	Has anybody a pen and a ruler.	<p>Has anybody a pen and a ruler.</p>	\N	\N	2026-09-24 07:18:09.230776+00	\N	\N	0	\N	\N
01a0d372-fea0-7c64-b02d-6a4f5e79ca41	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c04-97c0-742e-b204-e52db2221a58	18	Haha	<p>Haha</p>	\N	\N	2026-09-24 12:45:24+00	\N	\N	0	\N	\N
01a0d3b5-4ba2-709d-9866-b1b739568454	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c04-97c0-742e-b204-e52db2221a58	7	We need the slides by tomorrow.	<p>We need the slides by tomorrow.</p>	\N	\N	2026-09-24 13:57:49.090908+00	\N	\N	0	\N	\N
01a0d3fd-0b62-77f5-a117-511fb8a61715	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	69	Don't forget the sheet for Friday, or am I wrong?	<p>Don't forget the sheet for Friday, or am I wrong?</p>	\N	\N	2026-09-24 15:16:11.234044+00	\N	\N	0	\N	\N
01a0d420-5097-717c-bcfa-1dd922b11cce	01a05dff-cb80-7ad3-a554-83e395679759	01a05c00-ee40-7741-bce4-2c8218072e8c	35	I finished the tickets by tomorrow.	<p>I finished the tickets by tomorrow.</p>	\N	\N	2026-09-24 15:54:42.71185+00	\N	\N	0	\N	\N
01a0d493-c080-72d3-81c9-900e2d56f498	01a06a9d-c680-7523-8fe7-6758b2671672	01a05c1e-3a40-777f-8c22-af58be6521cc	5	Please bring question 3!	<p>Please bring question 3!</p>	\N	\N	2026-09-24 18:00:48+00	\N	\N	0	\N	\N
01a0d53c-f100-7f19-843e-719d165cdbe0	01a06b84-7d00-78f8-9b8b-a3b3221ed12f	01a05c15-1280-7e17-a11d-459a2f978d87	5	Done	<p>Done</p>	\N	\N	2026-09-24 21:05:36+00	\N	\N	0	\N	\N
01a0d5bc-a1d4-73bb-a9a4-13ca59758f83	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	70	Who has this page: https://example.org/notes.	<p>Who has this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>	\N	\N	2026-09-24 23:25:04.340427+00	\N	\N	0	\N	\N
01a0d5fb-5f00-7c40-98ef-b768d4ed6eaf	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c27-6200-7410-8efb-c8d60b21fbac	8	See you at 10	<p>See you at 10</p>	\N	\N	2026-09-25 00:33:36+00	\N	\N	0	\N	\N
01a0d77c-3846-7794-ab6c-57637c0b03ee	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	71	I have a pen and a ruler, thanks!	<p>I have a pen and a ruler, thanks!</p>	\N	01a0d3fd-0b62-77f5-a117-511fb8a61715	2026-09-25 07:33:57.44681+00	\N	\N	0	\N	\N
01a0d77d-2ca0-7d63-bef7-f2a283b02b5f	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c32-5e80-7fb5-8703-806984c81999	15	Look at the **second** chapter.	<p>Look at the <strong>second</strong> chapter.</p>	\N	\N	2026-09-25 07:35:00+00	\N	\N	0	\N	\N
01a0d785-fa3b-7f0b-8417-15f3100d805c	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	24	Has anybody the lab report!	<p>Has anybody the lab report!</p>	\N	\N	2026-09-25 07:44:36.923084+00	\N	\N	0	\N	\N
01a0d799-bdeb-72a8-88a1-1043e3f0f9d1	01a05dff-cb80-7ad3-a554-83e395679759	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	36	Don't forget this page: https://example.org/notes by tomorrow.	<p>Don't forget this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a> by tomorrow.</p>	\N	\N	2026-09-25 08:06:12.203375+00	\N	\N	0	\N	\N
01a0d7b0-bfc0-701d-87f9-79be238a1cd6	01a068d0-5980-742c-9428-51fc4f398319	01a05c1e-3a40-777f-8c22-af58be6521cc	6	Don't forget question 3.\n\nSee you there.	<p>Don't forget question 3.</p>\n<p>See you there.</p>	\N	\N	2026-09-25 08:31:20+00	\N	\N	0	\N	\N
01a0d817-e600-76c9-b3de-475fb5b86bec	01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	3	Has anybody the tickets!	<p>Has anybody the tickets!</p>	\N	01a0a81d-2f00-7952-8b52-7268d145230e	2026-09-25 10:24:00+00	\N	\N	0	\N	\N
01a0d93b-ceb9-7aec-91db-6acf6c2f5ecc	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	72	See you at 10	<p>See you at 10</p>	\N	\N	2026-09-25 15:42:50.553193+00	\N	\N	0	\N	\N
01a0d971-f7c0-7d1b-88ee-8993c78335af	01a079ef-e500-7cd3-96a1-a3b52aa055b1	01a05c0f-9440-7d45-bb1a-11df587fd280	3	I have question 3 :)	<p>I have question 3 :)</p>	\N	\N	2026-09-25 16:42:00+00	\N	\N	0	\N	\N
01a0d9c2-6d2d-7bc6-9b4f-05ac408e3625	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c1a-90c0-766b-88be-ab134da98f1d	11	Please bring the sheet for Friday!	<p>Please bring the sheet for Friday!</p>	\N	\N	2026-09-25 18:09:52.94118+00	\N	\N	0	\N	\N
01a0da1f-00a0-7c5a-a8a6-f44538babf01	01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c0d-bf80-706d-b019-66a0c381e88f	3	Yes	<p>Yes</p>	\N	\N	2026-09-25 19:51:00+00	\N	\N	0	\N	\N
01a0da40-82c0-746c-92bb-853356cc5593	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c0f-9440-7d45-bb1a-11df587fd280	19	Who has the sheet for Friday, or am I wrong?	<p>Who has the sheet for Friday, or am I wrong?</p>	\N	\N	2026-09-25 20:27:36+00	\N	\N	0	\N	\N
01a0dafb-652b-7960-b235-62b7b5d28dee	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	73	On my way	<p>On my way</p>	\N	\N	2026-09-25 23:51:43.659576+00	\N	\N	0	\N	\N
01a0db13-2b3e-7553-a88d-5a76fdc1599c	01a05dff-cb80-7ad3-a554-83e395679759	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	37	Who has the slides?	<p>Who has the slides?</p>	\N	01a0bf47-c0a2-725f-82bc-de5592caa6c5	2026-09-26 00:17:41.6949+00	\N	\N	0	\N	\N
01a0db79-1260-733d-ac6b-98cc388226d1	01a07ca4-0880-7acd-be40-61e52d241527	01a05c1a-90c0-766b-88be-ab134da98f1d	3	Done	<p>Done</p>	\N	\N	2026-09-26 02:09:00+00	\N	\N	0	\N	\N
01a0db83-8240-77e5-bbe0-87351561e98e	01a0619a-a580-7358-8407-1c921c7b35fd	01a05bff-1980-712e-a6ce-cc1b78e51061	13	We need a pen and a ruler, or am I wrong?	<p>We need a pen and a ruler, or am I wrong?</p>	\N	\N	2026-09-26 02:20:24+00	\N	\N	0	\N	\N
01a0db92-ca2e-7ee5-8465-c32de5161446	01a070ec-c400-764b-bc2a-d55b8433855c	01a05c00-ee40-7741-bce4-2c8218072e8c	4	Has anybody question 3.\n\nSee you there.	<p>Has anybody question 3.</p>\n<p>See you there.</p>	\N	\N	2026-09-26 02:37:05.454546+00	\N	\N	0	\N	\N
01a0dbe9-4655-7d7a-a2ea-81ac070a08d0	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2c-e040-7804-8386-8a29678a5aa3	9	Who has `main.py`.	<p>Who has <code>main.py</code>.</p>	\N	\N	2026-09-26 04:11:33.333336+00	\N	\N	0	\N	\N
01a0dc3a-94ba-7c93-88a4-5e018490f86d	01a071d3-7a80-78f2-8614-9c8456db2057	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	4	Look at this page: https://example.org/notes.	<p>Look at this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>	\N	\N	2026-09-26 05:40:21.818181+00	\N	\N	0	\N	\N
01a0dcba-fb9d-757d-a2d2-8da83cbb5615	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	74	Don't forget the lab report :)	<p>Don't forget the lab report :)</p>	\N	01a0d93b-ceb9-7aec-91db-6acf6c2f5ecc	2026-09-26 08:00:36.765959+00	\N	\N	0	\N	\N
01a0dcc4-9027-779b-8b35-8f2c0206899c	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	25	Don't forget the lab report, or am I wrong?	<p>Don't forget the lab report, or am I wrong?</p>	\N	\N	2026-09-26 08:11:04.615392+00	\N	\N	0	\N	\N
01a0dcc6-81c0-7207-bdad-37e9a370a05a	01a06368-1280-71e6-b795-8189096068fa	01a05c04-97c0-742e-b204-e52db2221a58	10	Да	<p>Да</p>	\N	\N	2026-09-26 08:13:12+00	\N	\N	0	\N	\N
01a0dd6e-e95b-7829-b2fc-88ffd0869877	01a06c6b-3380-7e62-ad15-29c698748d88	01a05c04-97c0-742e-b204-e52db2221a58	5	Look at a pen and a ruler, thanks!	<p>Look at a pen and a ruler, thanks!</p>	\N	\N	2026-09-26 11:17:08.571428+00	\N	\N	0	\N	\N
01a0de7a-9210-772f-8c00-15082b265442	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	75	I finished the tickets.	<p>I finished the tickets.</p>	\N	\N	2026-09-26 16:09:29.872342+00	\N	\N	0	\N	\N
01a0de8c-9892-709d-9145-4709d58de3b6	01a05dff-cb80-7ad3-a554-83e395679759	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	38	We need the formula $a^2 + b^2 = c^2$, thanks!	<p>We need the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>, thanks!</p>	\N	\N	2026-09-26 16:29:11.186425+00	\N	\N	0	\N	\N
01a0ded9-4696-77ba-80fb-d0e9a1d0ef7b	01a069b7-1000-778f-b9d0-578f9a737d7e	01a05c00-ee40-7741-bce4-2c8218072e8c	6	Who has the formula $a^2 + b^2 = c^2$.\n\nSee you there.	<p>Who has the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>.</p>\n<p>See you there.</p>	\N	\N	2026-09-26 17:52:56.47059+00	\N	\N	0	\N	\N
01a0df4c-80c0-7061-b4b1-a3e1c4ee621c	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c1c-6580-78d6-9a71-144896c8da19	7	Да	<p>Да</p>	\N	\N	2026-09-26 19:58:48+00	\N	\N	0	\N	\N
01a0dff9-4350-7ccd-b677-383763a204cf	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	16	Has anybody this page: https://example.org/notes, or am I wrong?	<p>Has anybody this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>, or am I wrong?</p>	\N	\N	2026-09-26 23:07:30+00	\N	\N	0	\N	\N
01a0e03a-2882-7a2e-bbce-c85d2c1ffacc	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	76	We need `main.py`, or am I wrong?	<p>We need <code>main.py</code>, or am I wrong?</p>	\N	\N	2026-09-27 00:18:22.978725+00	\N	\N	0	\N	\N
01a0e10e-06e0-71e0-b0ec-e3d1ca0fc2c2	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	20	See you at 10	<p>See you at 10</p>	\N	\N	2026-09-27 04:09:48+00	\N	\N	0	\N	\N
01a0e1f9-bef5-7c25-b6ba-d673423e96d0	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	77	Thanks!	<p>Thanks!</p>	\N	\N	2026-09-27 08:27:16.085108+00	\N	\N	0	\N	\N
01a0e203-2613-7e10-96a8-6fd04768f718	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	26	Look at the tickets.\n\nSee you there.	<p>Look at the tickets.</p>\n<p>See you there.</p>	\N	\N	2026-09-27 08:37:32.3077+00	\N	\N	0	\N	\N
01a0e206-05e5-7c71-8a70-c70aa23a732c	01a05dff-cb80-7ad3-a554-83e395679759	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	39	Has anybody the slides!	<p>Has anybody the slides!</p>	\N	\N	2026-09-27 08:40:40.67795+00	\N	\N	0	\N	\N
01a0e3b9-5567-7d91-9108-0deb6710b0e7	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	78	See you at 10	<p>See you at 10</p>	\N	\N	2026-09-27 16:36:09.191491+00	\N	\N	0	\N	\N
01a0e578-ebd9-703a-9291-f006309d57ed	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	79	Same here	<p>Same here</p>	\N	\N	2026-09-28 00:45:02.297874+00	\N	\N	0	\N	\N
01a0e57f-7339-7810-a776-07dfc4a534c8	01a05dff-cb80-7ad3-a554-83e395679759	01a05c1a-90c0-766b-88be-ab134da98f1d	40	We need the slides by tomorrow.	<p>We need the slides by tomorrow.</p>	\N	\N	2026-09-28 00:52:10.169475+00	\N	\N	0	\N	\N
01a0e5ac-3f50-7a12-ab6c-4af6d095d398	01a0619a-a580-7358-8407-1c921c7b35fd	01a05bff-1980-712e-a6ce-cc1b78e51061	14	I finished the lab report, thanks!	<p>I finished the lab report, thanks!</p>	\N	\N	2026-09-28 01:41:06+00	\N	\N	0	\N	\N
01a0e5af-554b-7183-93cf-ee32ec0f4c97	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c1c-6580-78d6-9a71-144896c8da19	12	I finished a pen and a ruler :)	<p>I finished a pen and a ruler :)</p>	\N	\N	2026-09-28 01:44:28.235298+00	\N	\N	0	\N	\N
01a0e5f9-79e8-78fe-9a73-abd18824bb8b	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c2e-b500-74ef-a8e5-b4617589a82b	8	Has anybody the **second** chapter, or am I wrong?	<p>Has anybody the <strong>second</strong> chapter, or am I wrong?</p>	\N	\N	2026-09-28 03:05:27.272726+00	\N	\N	0	\N	\N
01a0e617-a380-7635-a814-0b49b72b990c	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c0d-bf80-706d-b019-66a0c381e88f	9	Don't forget question 3!	<p>Don't forget question 3!</p>	\N	\N	2026-09-28 03:38:24+00	\N	\N	0	\N	\N
01a0e63f-12e5-714a-ada5-ccd5cfed7df4	01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c0d-bf80-706d-b019-66a0c381e88f	7	We need question 3!	<p>We need question 3!</p>	\N	\N	2026-09-28 04:21:28.421052+00	\N	\N	0	\N	\N
01a0e6c0-26ec-7e1a-a6a7-5281a899ce61	01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c2e-b500-74ef-a8e5-b4617589a82b	5	I finished the **second** chapter by tomorrow.	<p>I finished the <strong>second</strong> chapter by tomorrow.</p>	\N	\N	2026-09-28 06:42:27.692308+00	\N	\N	0	\N	\N
01a0e738-824c-799b-86ce-c133759aaeee	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	80	I have this page: https://example.org/notes, thanks!	<p>I have this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>, thanks!</p>	\N	\N	2026-09-28 08:53:55.404257+00	\N	\N	0	\N	\N
01a0e741-bc00-7690-86a1-59ce355146bc	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	27	See you at 10	<p>See you at 10</p>	\N	\N	2026-09-28 09:04:00.000008+00	\N	\N	0	\N	\N
01a0e75f-e058-71fc-a2b2-e3c52ce6bf5e	01a06e38-a080-703b-bd66-bd192db7a164	01a05c30-89c0-7b61-889d-a11b62397bc7	5	Done	<p>Done</p>	\N	01a0c916-1062-7290-8701-8082c18133bc	2026-09-28 09:36:55.384616+00	\N	\N	0	\N	\N
01a0e77f-fd80-74b7-b6b8-6333f570005d	01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c23-b880-755c-a9e8-21a4c74803e3	4	No	<p>No</p>	\N	\N	2026-09-28 10:12:00+00	\N	\N	0	\N	\N
01a0e7db-8b00-7dd7-9335-a2d39d00d94e	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c0a-1600-7196-a198-8ad9f06c144a	21	Да	<p>Да</p>	\N	\N	2026-09-28 11:52:00+00	\N	\N	0	\N	\N
01a0e821-7d40-7476-8e73-3c0072821487	01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c00-ee40-7741-bce4-2c8218072e8c	4	Please bring the slides.\n\nSee you there.	<p>Please bring the slides.</p>\n<p>See you there.</p>	\N	\N	2026-09-28 13:08:24+00	\N	\N	0	\N	\N
01a0e860-6cdb-7ca0-84db-acc1809ad97a	01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c2b-0b80-7541-8326-324dfb695ffb	3	Look at the lab report.\n\nSee you there.	<p>Look at the lab report.</p>\n<p>See you there.</p>	\N	\N	2026-09-28 14:17:08.571428+00	\N	\N	0	\N	\N
01a0e875-5a00-78d9-b9d1-8fe00927644f	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c21-e3c0-79ec-b05f-ca161622bd79	17	Has anybody the lab report by tomorrow.	<p>Has anybody the lab report by tomorrow.</p>	\N	\N	2026-09-28 14:40:00+00	\N	\N	0	\N	\N
01a0e8c2-fd00-7e0f-937e-0958c2912d56	01a07487-9e00-7cc4-8781-14e75f3be45c	01a05bff-1980-712e-a6ce-cc1b78e51061	4	Don't forget the tickets?	<p>Don't forget the tickets?</p>	\N	01a09b46-1300-746f-b016-a4d808f4d0f2	2026-09-28 16:04:48+00	\N	\N	0	\N	\N
01a0e8f8-18be-7d90-a697-f21ec05a32a3	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	81	I finished the formula $a^2 + b^2 = c^2$, thanks!	<p>I finished the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>, thanks!</p>	\N	\N	2026-09-28 17:02:48.51064+00	\N	\N	0	\N	\N
01a0e8f8-e08d-729a-ac20-b0f8ace621d4	01a05dff-cb80-7ad3-a554-83e395679759	01a05c2c-e040-7804-8386-8a29678a5aa3	41	Same here	<p>Same here</p>	\N	\N	2026-09-28 17:03:39.661+00	\N	\N	0	\N	\N
01a0e9aa-03db-7939-a837-8533b8567b15	01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	3	Who has the slides.\n\nSee you there.	<p>Who has the slides.</p>\n<p>See you there.</p>	\N	\N	2026-09-28 20:17:08.571428+00	\N	\N	0	\N	\N
01a0ea42-c700-7033-b9d4-b6ee660a80e9	01a06368-1280-71e6-b795-8189096068fa	01a05c0d-bf80-706d-b019-66a0c381e88f	11	Please bring the slides, or am I wrong?	<p>Please bring the slides, or am I wrong?</p>	\N	\N	2026-09-28 23:04:00+00	\N	\N	0	\N	\N
01a0ea4e-cf5b-7813-9cb3-1220b27d36a5	01a07e71-7580-7510-881b-30aa7b2bf038	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	3	Look at the **second** chapter.	<p>Look at the <strong>second</strong> chapter.</p>	\N	01a0b460-226d-7b6f-90d7-11b4b5903695	2026-09-28 23:17:08.571428+00	\N	\N	0	\N	\N
01a0eab7-af31-7245-a5a2-4e8a3a4548f2	01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	82	Don't forget question 3?	<p>Don't forget question 3?</p>	\N	\N	2026-09-29 01:11:41.617023+00	\N	\N	0	\N	\N
01a0eadc-9600-7af0-90ec-0e6b9189cfe0	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2b-0b80-7541-8326-324dfb695ffb	10	I have the slides!	<p>I have the slides!</p>	\N	\N	2026-09-29 01:52:00.000003+00	\N	\N	0	\N	\N
01a0eaf3-9adb-73a3-b4de-4602af471e4f	01a07f58-2c00-7249-9071-736d3c46aa89	01a05c0d-bf80-706d-b019-66a0c381e88f	3	See you at 10	<p>See you at 10</p>	\N	\N	2026-09-29 02:17:08.571428+00	\N	\N	0	\N	\N
01a0eb98-665b-79be-a5cd-7c00f3f432ae	01a0803e-e280-725f-9bb9-f93bad21e937	01a05c1a-90c0-766b-88be-ab134da98f1d	3	Same here	<p>Same here</p>	\N	\N	2026-09-29 05:17:08.571428+00	\N	\N	0	\N	\N
01a0ec72-4de0-7b2b-9528-d7752669a118	01a05dff-cb80-7ad3-a554-83e395679759	01a05c30-89c0-7b61-889d-a11b62397bc7	42	We need `main.py`.\n\nSee you there.	<p>We need <code>main.py</code>.</p>\n<p>See you there.</p>	\N	\N	2026-09-29 09:15:09.152525+00	\N	\N	0	\N	\N
01a0ec77-45a3-7770-809f-025ee38d62a7	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	83	Has anybody the sheet for Friday.	<p>Has anybody the sheet for Friday.</p>	\N	\N	2026-09-29 09:20:34.723406+00	\N	\N	0	\N	\N
01a0ec80-51ec-7158-8a75-74f9659b13c1	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	28	Да	<p>Да</p>	\N	\N	2026-09-29 09:30:27.692316+00	\N	\N	0	\N	\N
01a0eddd-a100-76ed-8152-56c93258d3a2	01a068d0-5980-742c-9428-51fc4f398319	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	7	Please bring the sheet for Friday, thanks!	<p>Please bring the sheet for Friday, thanks!</p>	\N	\N	2026-09-29 15:52:00+00	\N	\N	0	\N	\N
01a0ee36-dc15-7150-9cfd-717d1e39a54c	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	84	I finished the formula $a^2 + b^2 = c^2$, thanks!	<p>I finished the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>, thanks!</p>	\N	\N	2026-09-29 17:29:27.829789+00	\N	\N	0	\N	\N
01a0eea9-0f20-77f7-983f-38941b2eaa5c	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	22	Please bring the slides.	<p>Please bring the slides.</p>	\N	\N	2026-09-29 19:34:12+00	\N	\N	0	\N	\N
01a0ef11-3f00-7790-b1a8-6a8339539e70	01a06a9d-c680-7523-8fe7-6758b2671672	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	6	Done	<p>Done</p>	\N	\N	2026-09-29 21:28:00+00	\N	\N	0	\N	\N
01a0efab-0e00-7171-b32e-b2c11ebb0e67	01a06b84-7d00-78f8-9b8b-a3b3221ed12f	01a05c08-4140-7648-8683-9eb905b6e6e3	6	We need question 3.\n\nSee you there.	<p>We need question 3.</p>\n<p>See you there.</p>	\N	\N	2026-09-30 00:16:00+00	\N	\N	0	\N	\N
01a0efd4-fc60-7bf4-bf25-abf738a96dff	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	15	Look at `main.py`.\n\nSee you there.	<p>Look at <code>main.py</code>.</p>\n<p>See you there.</p>	\N	01a0b2e0-8e00-7080-a2fd-9c65bb2433a9	2026-09-30 01:01:48+00	\N	\N	0	\N	\N
01a0efeb-bb34-71d3-84f4-6aa709dcedd3	01a05dff-cb80-7ad3-a554-83e395679759	01a05c0f-9440-7d45-bb1a-11df587fd280	43	We need question 3?	<p>We need question 3?</p>	\N	\N	2026-09-30 01:26:38.64405+00	\N	\N	0	\N	\N
01a0eff6-7288-7933-ab29-35f2c02823ec	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	85	I finished a pen and a ruler, or am I wrong?	<p>I finished a pen and a ruler, or am I wrong?</p>	\N	\N	2026-09-30 01:38:20.936172+00	\N	\N	0	\N	\N
01a0f0f1-70b0-7104-be5f-03f3406aac32	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c04-97c0-742e-b204-e52db2221a58	18	I finished the **second** chapter!	<p>I finished the <strong>second</strong> chapter!</p>	\N	\N	2026-09-30 06:12:30+00	\N	\N	0	\N	\N
01a0f19c-3d69-7dee-9789-a3bb3e5888ea	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c21-e3c0-79ec-b05f-ca161622bd79	13	We need the **second** chapter!	<p>We need the <strong>second</strong> chapter!</p>	\N	\N	2026-09-30 09:19:03.529416+00	\N	\N	0	\N	\N
01a0f1b6-08fa-763f-a3bc-6601947678f5	01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	86	On my way	<p>On my way</p>	\N	\N	2026-09-30 09:47:14.042555+00	\N	\N	0	\N	\N
01a0f1be-e7d8-7bc1-a927-a6638e2ca234	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	29	Who has the sheet for Friday!	<p>Who has the sheet for Friday!</p>	\N	\N	2026-09-30 09:56:55.384624+00	\N	\N	0	\N	\N
01a0f212-4a00-7b14-83cb-9f22c58f9eff	01a06f1f-5700-7ce6-8fdb-ec77818fccee	01a05c1c-6580-78d6-9a71-144896c8da19	5	Done	<p>Done</p>	\N	\N	2026-09-30 11:28:00+00	\N	\N	0	\N	\N
01a0f2ac-1900-776e-b5a4-f08bea88d283	01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c00-ee40-7741-bce4-2c8218072e8c	5	Yes	<p>Yes</p>	\N	\N	2026-09-30 14:16:00+00	\N	\N	0	\N	\N
01a0f358-c420-73d0-844b-14eb2eaa662b	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c1c-6580-78d6-9a71-144896c8da19	8	Yes	<p>Yes</p>	\N	\N	2026-09-30 17:24:36+00	\N	\N	0	\N	\N
01a0f365-2887-72d1-8362-cba465cdde4f	01a05dff-cb80-7ad3-a554-83e395679759	01a05c27-6200-7410-8efb-c8d60b21fbac	44	I have this page: https://example.org/notes.\n\nSee you there.	<p>I have this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>\n<p>See you there.</p>	\N	\N	2026-09-30 17:38:08.135575+00	\N	\N	0	\N	\N
01a0f375-9f6c-76be-a8d4-24ee1c66eed2	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	87	See you at 10	<p>See you at 10</p>	\N	01a0e1f9-bef5-7c25-b6ba-d673423e96d0	2026-09-30 17:56:07.148938+00	\N	\N	0	\N	\N
01a0f535-35df-7661-b225-78ebeb391d06	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	88	Please bring `main.py`, thanks!	<p>Please bring <code>main.py</code>, thanks!</p>	\N	\N	2026-10-01 02:05:00.255321+00	\N	\N	0	\N	\N
01a0f576-9340-712b-9f05-dda666027209	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	23	I finished the slides, or am I wrong?	<p>I finished the slides, or am I wrong?</p>	\N	\N	2026-10-01 03:16:24+00	\N	\N	0	\N	\N
01a0f633-e800-7203-a768-c72f61902df9	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c27-6200-7410-8efb-c8d60b21fbac	10	Who has `main.py`?	<p>Who has <code>main.py</code>?</p>	\N	\N	2026-10-01 06:43:12+00	\N	\N	0	\N	\N
01a0f646-84b4-73c0-981e-3e0904e0f409	01a069b7-1000-778f-b9d0-578f9a737d7e	01a05c1c-6580-78d6-9a71-144896c8da19	7	Look at this page: https://example.org/notes, or am I wrong?	<p>Look at this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>, or am I wrong?</p>	\N	\N	2026-10-01 07:03:31.764708+00	\N	\N	0	\N	\N
01a0f646-f300-73ee-b0d5-2f6d16e455eb	01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	4	I have question 3.	<p>I have question 3.</p>	\N	\N	2026-10-01 07:04:00+00	\N	\N	0	\N	\N
01a0f6de-95db-79d4-9739-ac080d34845d	01a05dff-cb80-7ad3-a554-83e395679759	01a05c23-b880-755c-a9e8-21a4c74803e3	45	I finished the **second** chapter by tomorrow.	<p>I finished the <strong>second</strong> chapter by tomorrow.</p>	\N	\N	2026-10-01 09:49:37.6271+00	\N	\N	0	\N	\N
01a0f6e0-c200-7790-91dc-40f1aac12c4b	01a07655-0b00-75c2-b2de-bead90749c88	01a05c15-1280-7e17-a11d-459a2f978d87	4	Look at `main.py`, or am I wrong?	<p>Look at <code>main.py</code>, or am I wrong?</p>	\N	\N	2026-10-01 09:52:00+00	\N	\N	0	\N	\N
01a0f6f4-cc51-7055-a52a-66d863243e53	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	89	I have the sheet for Friday.	<p>I have the sheet for Friday.</p>	\N	01a0eff6-7288-7933-ab29-35f2c02823ec	2026-10-01 10:13:53.361704+00	\N	\N	0	\N	\N
01a0f6fd-7dc4-7513-a15a-8662b4d4636e	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	30	We need the lab report, thanks!	<p>We need the lab report, thanks!</p>	\N	\N	2026-10-01 10:23:23.076932+00	\N	\N	0	\N	\N
01a0f77a-9100-7a9e-aa4c-01ff0d7e1a47	01a0773b-c180-7732-8353-7283e065a6f9	01a05c08-4140-7648-8683-9eb905b6e6e3	4	Has anybody `main.py`!	<p>Has anybody <code>main.py</code>!</p>	\N	\N	2026-10-01 12:40:00+00	\N	\N	0	\N	\N
01a0f7bf-0c40-701a-ba50-346eb358e6f4	01a06368-1280-71e6-b795-8189096068fa	01a05c04-97c0-742e-b204-e52db2221a58	12	Look at the **second** chapter!	<p>Look at the <strong>second</strong> chapter!</p>	\N	\N	2026-10-01 13:54:48+00	\N	\N	0	\N	\N
01a0f83d-a82e-7da3-9506-8c137551c17c	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c0a-1600-7196-a198-8ad9f06c144a	9	Look at the slides, thanks!	<p>Look at the slides, thanks!</p>	\N	\N	2026-10-01 16:13:05.454544+00	\N	\N	0	\N	\N
01a0f8ae-2f00-747b-96f4-728f938d24c1	01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c1c-6580-78d6-9a71-144896c8da19	4	Look at the formula $a^2 + b^2 = c^2$ by tomorrow.	<p>Look at the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span> by tomorrow.</p>	\N	\N	2026-10-01 18:16:00+00	\N	\N	0	\N	\N
01a0f8b4-62c4-7708-a6f3-8e3e767fe953	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	90	No	<p>No</p>	\N	\N	2026-10-01 18:22:46.468087+00	\N	\N	0	\N	\N
01a0f96d-8760-79a2-b5e6-2cba5ddb1ecb	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	19	Who has `main.py`.\n\nSee you there.	<p>Who has <code>main.py</code>.</p>\n<p>See you there.</p>	\N	\N	2026-10-01 21:45:00+00	\N	\N	0	\N	\N
01a0f9af-d6d2-77a0-b310-9c6b58d66ba7	01a06c6b-3380-7e62-ad15-29c698748d88	01a05c04-97c0-742e-b204-e52db2221a58	6	Yes	<p>Yes</p>	\N	\N	2026-10-01 22:57:25.714285+00	\N	\N	0	\N	\N
01a0f9cf-e5aa-766a-b326-6b38d51959a0	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2c-e040-7804-8386-8a29678a5aa3	11	We need the lab report.	<p>We need the lab report.</p>	\N	\N	2026-10-01 23:32:26.66667+00	\N	\N	0	\N	\N
01a0f9fd-b970-724e-b069-d8f636ccd528	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	16	Please bring question 3?	<p>Please bring question 3?</p>	\N	\N	2026-10-02 00:22:30+00	\N	\N	0	\N	\N
01a0fa58-032e-7b69-9f25-2e31c20c22f6	01a05dff-cb80-7ad3-a554-83e395679759	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	46	Don't forget question 3.\n\nSee you there.	<p>Don't forget question 3.</p>\n<p>See you there.</p>	\N	\N	2026-10-02 02:01:07.118625+00	\N	\N	0	\N	\N
01a0fa73-f936-7101-9733-230a8660194d	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	91	Yes	<p>Yes</p>	\N	\N	2026-10-02 02:31:39.57447+00	\N	\N	0	\N	\N
01a0fb4d-5035-796d-94f3-8ccd8b23488d	01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c0d-bf80-706d-b019-66a0c381e88f	8	We need a pen and a ruler.\n\nSee you there.	<p>We need a pen and a ruler.</p>\n<p>See you there.</p>	\N	\N	2026-10-02 06:29:03.157894+00	\N	\N	0	\N	\N
01a0fc33-8fa8-7334-bfe9-da2007124b2f	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	92	Look at question 3 :)	<p>Look at question 3 :)</p>	\N	\N	2026-10-02 10:40:32.680853+00	\N	\N	0	\N	\N
01a0fc3c-13b1-792c-b0d2-b4574448a438	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	31	See you at 10	<p>See you at 10</p>	\N	\N	2026-10-02 10:49:50.76924+00	\N	\N	0	\N	\N
01a0fc44-1760-78fe-994f-c8777e66941e	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c1c-6580-78d6-9a71-144896c8da19	24	We need a pen and a ruler, or am I wrong?	<p>We need a pen and a ruler, or am I wrong?</p>	\N	\N	2026-10-02 10:58:36+00	\N	\N	0	\N	\N
01a0fd89-2587-76d5-9d97-d9ec91549d76	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c02-c300-7324-9b81-0e766ec9d286	14	Thanks!	<p>Thanks!</p>	\N	\N	2026-10-02 16:53:38.823534+00	\N	\N	0	\N	\N
01a0fdd1-7082-7c65-8ee6-7e9ef8488212	01a05dff-cb80-7ad3-a554-83e395679759	01a05c1a-90c0-766b-88be-ab134da98f1d	47	Has anybody the formula $a^2 + b^2 = c^2$ by tomorrow.	<p>Has anybody the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span> by tomorrow.</p>	\N	\N	2026-10-02 18:12:36.61015+00	\N	\N	0	\N	\N
01a0fdf3-261b-7499-a18d-58b8546e197b	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	93	We need a pen and a ruler, or am I wrong?	<p>We need a pen and a ruler, or am I wrong?</p>	\N	\N	2026-10-02 18:49:25.787236+00	\N	\N	0	\N	\N
01a0ff1f-76e8-780e-89c5-f39f20708819	01a070ec-c400-764b-bc2a-d55b8433855c	01a05c2b-0b80-7541-8326-324dfb695ffb	5	Don't forget a pen and a ruler.	<p>Don't forget a pen and a ruler.</p>	\N	\N	2026-10-03 00:17:27.272728+00	\N	\N	0	\N	\N
01a0ffb2-4822-79bb-9ac2-612666a2918a	01a071d3-7a80-78f2-8614-9c8456db2057	01a05c2b-0b80-7541-8326-324dfb695ffb	5	Look at the **second** chapter by tomorrow.	<p>Look at the <strong>second</strong> chapter by tomorrow.</p>	\N	\N	2026-10-03 02:57:49.090908+00	\N	\N	0	\N	\N
01a0ffb2-bc8d-79b8-af67-09e9968240ef	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	94	Yes	<p>Yes</p>	\N	\N	2026-10-03 02:58:18.893619+00	\N	\N	0	\N	\N
01a1014a-ddd5-7c04-a066-4205e26a5e1c	01a05dff-cb80-7ad3-a554-83e395679759	01a05c32-5e80-7fb5-8703-806984c81999	48	Thanks!	<p>Thanks!</p>	\N	\N	2026-10-03 10:24:06.101675+00	\N	\N	0	\N	\N
01a10172-5300-762e-b309-cdb189c08e1c	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	95	Has anybody the formula $a^2 + b^2 = c^2$, or am I wrong?	<p>Has anybody the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>, or am I wrong?</p>	\N	\N	2026-10-03 11:07:12.000002+00	\N	\N	0	\N	\N
01a1017a-a99d-774f-a86a-de2a0d7836bd	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	32	Ok	<p>Ok</p>	\N	\N	2026-10-03 11:16:18.461548+00	\N	\N	0	\N	\N
01a101e9-9e10-7a11-87b6-2c213274d616	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c2c-e040-7804-8386-8a29678a5aa3	20	We need the **second** chapter :)	<p>We need the <strong>second</strong> chapter :)</p>	\N	\N	2026-10-03 13:17:30+00	\N	\N	0	\N	\N
01a10311-9b80-7756-8eb9-1394f7f00f4b	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	25	I finished the lab report, thanks!	<p>I finished the lab report, thanks!</p>	\N	\N	2026-10-03 18:40:48+00	\N	\N	0	\N	\N
01a10331-e972-79f5-ad75-c843406797b6	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	96	Don't forget this page: https://example.org/notes?	<p>Don't forget this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>?</p>	\N	\N	2026-10-03 19:16:05.106385+00	\N	\N	0	\N	\N
01a1040a-8240-7c63-b4e4-0cf6ef382971	01a068d0-5980-742c-9428-51fc4f398319	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	8	We need the sheet for Friday by tomorrow.	<p>We need the sheet for Friday by tomorrow.</p>	\N	\N	2026-10-03 23:12:40+00	\N	\N	0	\N	\N
01a10426-7680-7a2b-ad0c-a58fd51374e7	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	17	Haha	<p>Haha</p>	\N	\N	2026-10-03 23:43:12+00	\N	\N	0	\N	\N
01a104c4-4b29-7e5c-a67b-6a16fcd1d8a3	01a05dff-cb80-7ad3-a554-83e395679759	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	49	Thanks!	<p>Thanks!</p>	\N	\N	2026-10-04 02:35:35.5932+00	\N	\N	0	\N	\N
01a104f1-7fe4-7990-975a-1163a31a7b19	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	97	Look at the sheet for Friday.	<p>Look at the sheet for Friday.</p>	\N	\N	2026-10-04 03:24:58.212768+00	\N	\N	0	\N	\N
01a1051b-b627-7973-aeb2-03b82948e3e1	01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	6	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-10-04 04:11:04.615385+00	\N	\N	0	\N	\N
01a1053b-5180-71a3-bebd-9750583b4e69	01a06368-1280-71e6-b795-8189096068fa	01a05c2b-0b80-7541-8326-324dfb695ffb	13	Has anybody the slides.\n\nSee you there.	<p>Has anybody the slides.</p>\n<p>See you there.</p>	\N	\N	2026-10-04 04:45:36+00	\N	\N	0	\N	\N
01a105a9-b04e-70de-a30b-b32e46212b8e	01a06e38-a080-703b-bd66-bd192db7a164	01a05c21-e3c0-79ec-b05f-ca161622bd79	6	Has anybody the lab report by tomorrow.	<p>Has anybody the lab report by tomorrow.</p>	\N	\N	2026-10-04 06:46:09.23077+00	\N	\N	0	\N	\N
01a10650-2c80-72ce-b9ad-d8bbffb3ba36	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c18-bc00-7901-947d-380d81f9c1f6	11	On my way	<p>On my way</p>	\N	\N	2026-10-04 09:48:00+00	\N	\N	0	\N	\N
01a106b1-1657-717f-887e-e17b880e180b	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	98	Please bring the sheet for Friday!	<p>Please bring the sheet for Friday!</p>	\N	\N	2026-10-04 11:33:51.319151+00	\N	\N	0	\N	\N
01a106b9-3f89-7a2c-b23d-9268d6b49dd7	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	33	No	<p>No</p>	\N	\N	2026-10-04 11:42:46.153856+00	\N	\N	0	\N	\N
01a10765-0780-795a-a44f-4ffb6b0a2a82	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c02-c300-7324-9b81-0e766ec9d286	9	Look at the lab report :)	<p>Look at the lab report :)</p>	\N	\N	2026-10-04 14:50:24+00	\N	\N	0	\N	\N
01a10812-9d00-74cb-bc42-e3c2829dae16	01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c15-1280-7e17-a11d-459a2f978d87	4	We need the sheet for Friday.	<p>We need the sheet for Friday.</p>	\N	\N	2026-10-04 18:00:00+00	\N	\N	0	\N	\N
01a1083d-b87c-7e33-a1b3-170b5477351b	01a05dff-cb80-7ad3-a554-83e395679759	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	50	Ok	<p>Ok</p>	\N	\N	2026-10-04 18:47:05.084725+00	\N	\N	0	\N	\N
01a10870-acc9-7ce6-8000-8e261722ebbe	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	99	I finished the sheet for Friday, thanks!	<p>I finished the sheet for Friday, thanks!</p>	\N	\N	2026-10-04 19:42:44.425534+00	\N	\N	0	\N	\N
01a108c3-3555-7a38-8020-50e387f37f10	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2c-e040-7804-8386-8a29678a5aa3	12	Please bring a pen and a ruler, or am I wrong?	<p>Please bring a pen and a ruler, or am I wrong?</p>	\N	\N	2026-10-04 21:12:53.333337+00	\N	\N	0	\N	\N
01a10933-0120-7187-a7cf-f32335a1182c	01a079ef-e500-7cd3-96a1-a3b52aa055b1	01a05bff-1980-712e-a6ce-cc1b78e51061	4	Don't forget the lab report!	<p>Don't forget the lab report!</p>	\N	\N	2026-10-04 23:15:00+00	\N	\N	0	\N	\N
01a10976-0da5-7e91-9366-febb6074b2d4	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c1c-6580-78d6-9a71-144896c8da19	15	Who has the slides :)	<p>Who has the slides :)</p>	\N	\N	2026-10-05 00:28:14.117652+00	\N	\N	0	\N	\N
01a1098e-bd80-7f6e-9d28-459fb83da67a	01a06a9d-c680-7523-8fe7-6758b2671672	01a05c2c-e040-7804-8386-8a29678a5aa3	7	I finished this page: https://example.org/notes?	<p>I finished this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>?</p>	\N	\N	2026-10-05 00:55:12+00	\N	\N	0	\N	\N
01a109c3-3330-7f12-b2d3-093dd41e13b7	01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c18-bc00-7901-947d-380d81f9c1f6	4	See you at 10	<p>See you at 10</p>	\N	\N	2026-10-05 01:52:30+00	\N	\N	0	\N	\N
01a109df-1fa0-75ef-92be-e7f94047fcab	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c21-e3c0-79ec-b05f-ca161622bd79	26	Ok	<p>Ok</p>	\N	\N	2026-10-05 02:23:00+00	\N	\N	0	\N	\N
01a10a19-2b00-755a-b965-94fc94f09a1a	01a06b84-7d00-78f8-9b8b-a3b3221ed12f	01a05c15-1280-7e17-a11d-459a2f978d87	7	Please bring the tickets, or am I wrong?	<p>Please bring the tickets, or am I wrong?</p>	\N	\N	2026-10-05 03:26:24+00	\N	\N	0	\N	\N
01a10a30-433b-72d1-bb8c-14090ee3bdcb	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	100	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-10-05 03:51:37.531917+00	\N	\N	0	\N	\N
01a10a65-b4c0-7823-a774-8de9c2622df5	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c1e-3a40-777f-8c22-af58be6521cc	21	I finished this page: https://example.org/notes :)	<p>I finished this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a> :)</p>	\N	\N	2026-10-05 04:50:00+00	\N	\N	0	\N	\N
01a10a81-d674-7782-8768-3f613eec9a9e	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c30-89c0-7b61-889d-a11b62397bc7	10	We need `main.py` :)	<p>We need <code>main.py</code> :)</p>	\N	\N	2026-10-05 05:20:43.636362+00	\N	\N	0	\N	\N
01a10ae3-9750-724f-90f7-878b8bc103fe	01a07ca4-0880-7acd-be40-61e52d241527	01a05c1a-90c0-766b-88be-ab134da98f1d	4	On my way	<p>On my way</p>	\N	\N	2026-10-05 07:07:30+00	\N	\N	0	\N	\N
01a10bb7-25d0-753e-b7d3-731c6d6a8c99	01a05dff-cb80-7ad3-a554-83e395679759	01a05c00-ee40-7741-bce4-2c8218072e8c	51	Haha	<p>Haha</p>	\N	\N	2026-10-05 10:58:34.57625+00	\N	\N	0	\N	\N
01a10bef-d9ae-7b19-9dfc-a10cce9244cb	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	101	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-10-05 12:00:30.6383+00	\N	\N	0	\N	\N
01a10bf7-d576-7ff5-b7f8-e4a590f95068	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	34	Thanks!	<p>Thanks!</p>	\N	\N	2026-10-05 12:09:13.846164+00	\N	\N	0	\N	\N
01a10daf-7020-741e-889b-69d38262cdc5	01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	102	We need the formula $a^2 + b^2 = c^2$ by tomorrow.	<p>We need the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span> by tomorrow.</p>	\N	\N	2026-10-05 20:09:23.744683+00	\N	\N	0	\N	\N
01a10db3-c2d2-785c-8fcc-4c13d7992269	01a069b7-1000-778f-b9d0-578f9a737d7e	01a05c1c-6580-78d6-9a71-144896c8da19	8	Look at the formula $a^2 + b^2 = c^2$.	<p>Look at the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>.</p>	\N	\N	2026-10-05 20:14:07.058826+00	\N	\N	0	\N	\N
01a10e4f-3390-76ac-9508-1f4a0b82170a	01a0619a-a580-7358-8407-1c921c7b35fd	01a05bff-1980-712e-a6ce-cc1b78e51061	18	Who has the tickets!	<p>Who has the tickets!</p>	\N	\N	2026-10-05 23:03:54+00	\N	\N	0	\N	\N
01a10e6c-9700-7adc-bb1c-8d99f53c893c	01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	5	Done	<p>Done</p>	\N	\N	2026-10-05 23:36:00+00	\N	\N	0	\N	\N
01a10ef7-0480-7cdd-92a7-2294a4a288d7	01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c1e-3a40-777f-8c22-af58be6521cc	5	Who has the slides!	<p>Who has the slides!</p>	\N	\N	2026-10-06 02:07:12+00	\N	\N	0	\N	\N
01a10f30-9323-7f0e-b485-f03381dd51f7	01a05dff-cb80-7ad3-a554-83e395679759	01a05c1a-90c0-766b-88be-ab134da98f1d	52	See you at 10	<p>See you at 10</p>	\N	\N	2026-10-06 03:10:04.067775+00	\N	\N	0	\N	\N
01a10f6f-0693-74e4-bad3-2cafe595e3cb	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	103	I finished the tickets.	<p>I finished the tickets.</p>	\N	\N	2026-10-06 04:18:16.851066+00	\N	\N	0	\N	\N
01a10f81-7200-71f5-9435-dfe9ad70b9e6	01a07487-9e00-7cc4-8781-14e75f3be45c	01a05bff-1980-712e-a6ce-cc1b78e51061	5	Don't forget question 3?	<p>Don't forget question 3?</p>	\N	\N	2026-10-06 04:38:24+00	\N	\N	0	\N	\N
01a1105b-8d86-7980-b3a8-fa8d623bf1cd	01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c32-5e80-7fb5-8703-806984c81999	9	I finished the **second** chapter.\n\nSee you there.	<p>I finished the <strong>second</strong> chapter.</p>\n<p>See you there.</p>	\N	\N	2026-10-06 08:36:37.894736+00	\N	\N	0	\N	\N
01a110ac-a3c0-75fd-9238-5cbe857986c9	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c23-b880-755c-a9e8-21a4c74803e3	27	Да	<p>Да</p>	\N	01a10311-9b80-7756-8eb9-1394f7f00f4b	2026-10-06 10:05:12+00	\N	\N	0	\N	\N
01a1112e-9d05-78ed-9300-1b63856558b2	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	104	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-10-06 12:27:09.957449+00	\N	\N	0	\N	\N
01a11136-6b62-798f-818f-461a56808dd3	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	35	We need question 3!	<p>We need question 3!</p>	\N	\N	2026-10-06 12:35:41.538472+00	\N	\N	0	\N	\N
01a112aa-0077-71a5-aea6-035c2793967c	01a05dff-cb80-7ad3-a554-83e395679759	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	53	Done	<p>Done</p>	\N	\N	2026-10-06 19:21:33.5593+00	\N	\N	0	\N	\N
01a112b7-96c0-71f0-87b2-033e5546abe2	01a06368-1280-71e6-b795-8189096068fa	01a05c0d-bf80-706d-b019-66a0c381e88f	14	I finished the **second** chapter :)	<p>I finished the <strong>second</strong> chapter :)</p>	\N	\N	2026-10-06 19:36:24+00	\N	\N	0	\N	\N
01a112cf-06c0-7f7f-b0b4-ade28c4e7852	01a06f1f-5700-7ce6-8fdb-ec77818fccee	01a05c1c-6580-78d6-9a71-144896c8da19	6	I have this page: https://example.org/notes by tomorrow.	<p>I have this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a> by tomorrow.</p>	\N	\N	2026-10-06 20:02:00+00	\N	\N	0	\N	\N
01a112e1-cb70-773f-8b39-fdb416c77bcf	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c2b-0b80-7541-8326-324dfb695ffb	22	Has anybody the sheet for Friday by tomorrow.	<p>Has anybody the sheet for Friday by tomorrow.</p>	\N	\N	2026-10-06 20:22:30+00	\N	\N	0	\N	\N
01a112ee-3377-719c-8c5e-c38d6ae70ff2	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	105	Has anybody the slides by tomorrow.	<p>Has anybody the slides by tomorrow.</p>	\N	\N	2026-10-06 20:36:03.063832+00	\N	\N	0	\N	\N
01a11355-9be0-7662-b3e3-2e4bad04da2a	01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c0a-1600-7196-a198-8ad9f06c144a	6	I have `main.py`.	<p>I have <code>main.py</code>.</p>	\N	\N	2026-10-06 22:29:00+00	\N	\N	0	\N	\N
01a114ad-c9ea-7a17-912e-2bea2614e7e7	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	106	Has anybody the tickets?	<p>Has anybody the tickets?</p>	\N	\N	2026-10-07 04:44:56.170215+00	\N	\N	0	\N	\N
01a11562-f5c3-79b6-85ef-ef4b4ca3559a	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c30-89c0-7b61-889d-a11b62397bc7	16	I have the slides?	<p>I have the slides?</p>	\N	\N	2026-10-07 08:02:49.41177+00	\N	\N	0	\N	\N
01a115f0-c449-7e34-90e2-c3c94ea9207e	01a06c6b-3380-7e62-ad15-29c698748d88	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	7	Has anybody question 3!	<p>Has anybody question 3!</p>	\N	01a0f9af-d6d2-77a0-b310-9c6b58d66ba7	2026-10-07 10:37:42.857142+00	\N	\N	0	\N	\N
01a11623-6dca-7880-909f-7fe7730c559c	01a05dff-cb80-7ad3-a554-83e395679759	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	54	I have this page: https://example.org/notes.\n\nSee you there.	<p>I have this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>\n<p>See you there.</p>	\N	\N	2026-10-07 11:33:03.050825+00	\N	\N	0	\N	\N
01a1166c-7100-7b65-b44c-30315c0facc0	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c02-c300-7324-9b81-0e766ec9d286	12	Done	<p>Done</p>	\N	\N	2026-10-07 12:52:48+00	\N	\N	0	\N	\N
01a1166d-605c-7d39-a9b2-d06a7442a8cc	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	107	I finished the slides.\n\nSee you there.	<p>I finished the slides.</p>\n<p>See you there.</p>	\N	\N	2026-10-07 12:53:49.276598+00	\N	\N	0	\N	\N
01a11675-014e-7b19-a771-b6daf117e86e	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	36	We need a pen and a ruler, thanks!	<p>We need a pen and a ruler, thanks!</p>	\N	\N	2026-10-07 13:02:09.23078+00	\N	\N	0	\N	\N
01a1177a-27e0-7a2f-a8e0-e2bc43a13448	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c23-b880-755c-a9e8-21a4c74803e3	28	Don't forget a pen and a ruler, thanks!	<p>Don't forget a pen and a ruler, thanks!</p>	\N	\N	2026-10-07 17:47:24+00	\N	\N	0	\N	\N
01a117b6-8500-7a6a-869b-55f0c4c98510	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2c-e040-7804-8386-8a29678a5aa3	13	Don't forget this page: https://example.org/notes.	<p>Don't forget this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>	\N	\N	2026-10-07 18:53:20.000004+00	\N	\N	0	\N	\N
01a1182c-f6ce-735a-bdff-04ae8611f8b9	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	108	Has anybody the **second** chapter.	<p>Has anybody the <strong>second</strong> chapter.</p>	\N	\N	2026-10-07 21:02:42.382981+00	\N	\N	0	\N	\N
01a11877-f0a0-7561-a27f-81c179bb7402	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	19	I finished the slides, thanks!	<p>I finished the slides, thanks!</p>	\N	\N	2026-10-07 22:24:36+00	\N	\N	0	\N	\N
01a1199c-db1e-78e8-9b79-1e3fb8d5ad41	01a05dff-cb80-7ad3-a554-83e395679759	01a05c27-6200-7410-8efb-c8d60b21fbac	55	No	<p>No</p>	\N	\N	2026-10-08 03:44:32.54235+00	\N	\N	0	\N	\N
01a119ec-8d41-76ee-8eb0-ff74670f2134	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	109	Please bring the formula $a^2 + b^2 = c^2$ by tomorrow.	<p>Please bring the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span> by tomorrow.</p>	\N	\N	2026-10-08 05:11:35.489364+00	\N	\N	0	\N	\N
01a11a37-6380-765a-b331-b6c9b145ad17	01a068d0-5980-742c-9428-51fc4f398319	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	9	Ok	<p>Ok</p>	\N	\N	2026-10-08 06:33:20+00	\N	\N	0	\N	\N
01a11b5d-e220-76fc-b01c-3cd9ca9d465e	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c21-e3c0-79ec-b05f-ca161622bd79	23	Look at the **second** chapter.	<p>Look at the <strong>second</strong> chapter.</p>	\N	\N	2026-10-08 11:55:00+00	\N	\N	0	\N	\N
01a11b71-4ae0-7532-a089-9c03d1374493	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c02-c300-7324-9b81-0e766ec9d286	10	I have this page: https://example.org/notes.	<p>I have this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>	\N	01a0a327-b6a0-7eec-b7e8-63b758f2ffce	2026-10-08 12:16:12+00	\N	\N	0	\N	\N
01a11bac-23b3-789c-afef-1ac1400839a9	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	110	Ok	<p>Ok</p>	\N	\N	2026-10-08 13:20:28.595747+00	\N	\N	0	\N	\N
01a11bb3-973b-7e28-afd7-49a32e4d65f4	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	37	Look at this page: https://example.org/notes?	<p>Look at this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>?</p>	\N	01a106b9-3f89-7a2c-b23d-9268d6b49dd7	2026-10-08 13:28:36.923088+00	\N	\N	0	\N	\N
01a11cc6-04ba-739a-bb78-4b96f62be4d3	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	11	Don't forget the slides.\n\nSee you there.	<p>Don't forget the slides.</p>\n<p>See you there.</p>	\N	\N	2026-10-08 18:28:21.81818+00	\N	\N	0	\N	\N
01a11d16-4871-77f4-9a57-4974859f729b	01a05dff-cb80-7ad3-a554-83e395679759	01a05c32-5e80-7fb5-8703-806984c81999	56	I have a pen and a ruler.\n\nSee you there.	<p>I have a pen and a ruler.</p>\n<p>See you there.</p>	\N	\N	2026-10-08 19:56:02.033875+00	\N	\N	0	\N	\N
01a11d6b-ba26-7ea4-ba5b-99cdf06f217a	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	111	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-10-08 21:29:21.70213+00	\N	\N	0	\N	\N
01a11e47-ac00-71ad-a323-c0c642472479	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c0f-9440-7d45-bb1a-11df587fd280	29	Ok	<p>Ok</p>	\N	\N	2026-10-09 01:29:36+00	\N	\N	0	\N	\N
01a11eb1-fa49-7202-9871-3d326570c790	01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	4	Don't forget the sheet for Friday?	<p>Don't forget the sheet for Friday?</p>	\N	\N	2026-10-09 03:25:42.857142+00	\N	\N	0	\N	\N
01a11f2b-5098-71d3-9118-0cd942fe9ca9	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	112	Don't forget question 3 :)	<p>Don't forget question 3 :)</p>	\N	\N	2026-10-09 05:38:14.808513+00	\N	\N	0	\N	\N
01a11fb9-a649-748a-9734-50038625ab01	01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c2e-b500-74ef-a8e5-b4617589a82b	4	Ok	<p>Ok</p>	\N	\N	2026-10-09 08:13:42.857142+00	\N	\N	0	\N	\N
01a12033-dc00-7292-9deb-cb2a38848b42	01a06368-1280-71e6-b795-8189096068fa	01a05c2b-0b80-7541-8326-324dfb695ffb	15	Look at the slides, thanks!	<p>Look at the slides, thanks!</p>	\N	\N	2026-10-09 10:27:12+00	\N	\N	0	\N	\N
01a1203d-7c49-769c-8889-9002432d095e	01a07e71-7580-7510-881b-30aa7b2bf038	01a05c2c-e040-7804-8386-8a29678a5aa3	4	I finished the sheet for Friday.\n\nSee you there.	<p>I finished the sheet for Friday.</p>\n<p>See you there.</p>	\N	\N	2026-10-09 10:37:42.857142+00	\N	\N	0	\N	\N
01a1208f-b5c5-794a-a9a3-3aee4a6d4bfd	01a05dff-cb80-7ad3-a554-83e395679759	01a05c08-4140-7648-8683-9eb905b6e6e3	57	I finished a pen and a ruler, or am I wrong?	<p>I finished a pen and a ruler, or am I wrong?</p>	\N	\N	2026-10-09 12:07:31.5254+00	\N	\N	0	\N	\N
01a120c1-5249-760b-82a1-2783e276c378	01a07f58-2c00-7249-9071-736d3c46aa89	01a05c08-4140-7648-8683-9eb905b6e6e3	4	Please bring the tickets.	<p>Please bring the tickets.</p>	\N	\N	2026-10-09 13:01:42.857142+00	\N	\N	0	\N	\N
01a120ea-e70a-7e3c-9721-c6e50597ebc1	01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	113	We need the **second** chapter, or am I wrong?	<p>We need the <strong>second</strong> chapter, or am I wrong?</p>	\N	\N	2026-10-09 13:47:07.914896+00	\N	\N	0	\N	\N
01a120f2-2d27-702d-9c30-d755e6816cd4	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	38	I finished the sheet for Friday.\n\nSee you there.	<p>I finished the sheet for Friday.</p>\n<p>See you there.</p>	\N	\N	2026-10-09 13:55:04.615396+00	\N	\N	0	\N	\N
01a12139-d280-71ce-9fc6-b46f73b16419	01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c30-89c0-7b61-889d-a11b62397bc7	5	Don't forget `main.py` :)	<p>Don't forget <code>main.py</code> :)</p>	\N	\N	2026-10-09 15:13:20+00	\N	\N	0	\N	\N
01a12145-2849-7891-a468-8565b99d8ead	01a0803e-e280-725f-9bb9-f93bad21e937	01a05c0f-9440-7d45-bb1a-11df587fd280	4	Same here	<p>Same here</p>	\N	\N	2026-10-09 15:25:42.857142+00	\N	\N	0	\N	\N
01a1214f-dde1-7444-b72d-ea2e7a0ca3f7	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c04-97c0-742e-b204-e52db2221a58	17	Who has the sheet for Friday, or am I wrong?	<p>Who has the sheet for Friday, or am I wrong?</p>	\N	\N	2026-10-09 15:37:24.705888+00	\N	\N	0	\N	\N
01a121b9-ff00-7768-9c86-66db8ad61535	01a07655-0b00-75c2-b2de-bead90749c88	01a05c2e-b500-74ef-a8e5-b4617589a82b	5	We need the **second** chapter, thanks!	<p>We need the <strong>second</strong> chapter, thanks!</p>	\N	\N	2026-10-09 17:33:20+00	\N	\N	0	\N	\N
01a1223a-2b80-7611-a718-c6bbe7af19a8	01a0773b-c180-7732-8353-7283e065a6f9	01a05c04-97c0-742e-b204-e52db2221a58	5	On my way	<p>On my way</p>	\N	\N	2026-10-09 19:53:20+00	\N	\N	0	\N	\N
01a122a0-adb0-7484-b7c5-d184db2a4949	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	20	Please bring `main.py` by tomorrow.	<p>Please bring <code>main.py</code> by tomorrow.</p>	\N	\N	2026-10-09 21:45:18+00	\N	\N	0	\N	\N
01a122aa-7d7d-7d90-be5d-933d991ba3ce	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	114	Thanks!	<p>Thanks!</p>	\N	\N	2026-10-09 21:56:01.021279+00	\N	\N	0	\N	\N
01a122ac-23a2-7da9-9654-812514d32cd1	01a070ec-c400-764b-bc2a-d55b8433855c	01a05c0a-1600-7196-a198-8ad9f06c144a	6	Done	<p>Done</p>	\N	\N	2026-10-09 21:57:49.09091+00	\N	\N	0	\N	\N
01a12329-fb8b-7202-8b1b-79670609cff0	01a071d3-7a80-78f2-8614-9c8456db2057	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	6	Don't forget question 3, thanks!	<p>Don't forget question 3, thanks!</p>	\N	\N	2026-10-10 00:15:16.363635+00	\N	\N	0	\N	\N
01a1233a-8480-7f25-8de0-10653993e493	01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	5	I finished the tickets, or am I wrong?	<p>I finished the tickets, or am I wrong?</p>	\N	\N	2026-10-10 00:33:20+00	\N	\N	0	\N	\N
01a12377-4562-720f-985a-339b019e1c0c	01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c27-6200-7410-8efb-c8d60b21fbac	7	Who has the sheet for Friday :)	<p>Who has the sheet for Friday :)</p>	\N	01a0e6c0-26ec-7e1a-a6a7-5281a899ce61	2026-10-10 01:39:41.538462+00	\N	\N	0	\N	\N
01a123d9-f8d0-76af-a678-273ce495855a	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c27-6200-7410-8efb-c8d60b21fbac	24	Please bring a pen and a ruler :)	<p>Please bring a pen and a ruler :)</p>	\N	\N	2026-10-10 03:27:30+00	\N	\N	0	\N	\N
01a123f3-8044-76e9-a512-2031829ddbed	01a06e38-a080-703b-bd66-bd192db7a164	01a05c1c-6580-78d6-9a71-144896c8da19	7	I finished the sheet for Friday, or am I wrong?	<p>I finished the sheet for Friday, or am I wrong?</p>	\N	\N	2026-10-10 03:55:23.076924+00	\N	\N	0	\N	\N
01a12409-2318-7c70-8f80-bae38e726096	01a05dff-cb80-7ad3-a554-83e395679759	01a05c21-e3c0-79ec-b05f-ca161622bd79	58	Yes	<p>Yes</p>	\N	01a11d16-4871-77f4-9a57-4974859f729b	2026-10-10 04:19:01.016925+00	\N	\N	0	\N	\N
01a1240c-3c00-7fe3-a69e-c5ff169db412	01a06a9d-c680-7523-8fe7-6758b2671672	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	8	Don't forget question 3, thanks!	<p>Don't forget question 3, thanks!</p>	\N	\N	2026-10-10 04:22:24+00	\N	\N	0	\N	\N
01a1246a-13ef-7f87-973e-cd63d0646cf9	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	115	We need a pen and a ruler?	<p>We need a pen and a ruler?</p>	\N	\N	2026-10-10 06:04:54.127662+00	\N	\N	0	\N	\N
01a12487-4800-7074-b9e6-d646fde8b737	01a06b84-7d00-78f8-9b8b-a3b3221ed12f	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	8	No	<p>No</p>	\N	\N	2026-10-10 06:36:48+00	\N	\N	0	\N	\N
01a12515-3020-7534-97be-56dc0a211d83	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	30	I finished the **second** chapter, or am I wrong?	<p>I finished the <strong>second</strong> chapter, or am I wrong?</p>	\N	\N	2026-10-10 09:11:48+00	\N	\N	0	\N	\N
01a12521-00f0-741a-b0ce-5bf154a28842	01a069b7-1000-778f-b9d0-578f9a737d7e	01a05c1c-6580-78d6-9a71-144896c8da19	9	Ok	<p>Ok</p>	\N	\N	2026-10-10 09:24:42.352944+00	\N	\N	0	\N	\N
01a12569-cad7-7dbc-bee9-593f47c3aac6	01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c04-97c0-742e-b204-e52db2221a58	10	👍	<p>👍</p>	\N	\N	2026-10-10 10:44:12.631578+00	\N	\N	0	\N	\N
01a12629-aa62-73a8-a176-a3cac53482ec	01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	116	On my way	<p>On my way</p>	\N	01a1246a-13ef-7f87-973e-cd63d0646cf9	2026-10-10 14:13:47.234045+00	\N	\N	0	\N	\N
01a12630-c313-7623-96e3-bb71d7b3f4ea	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	39	Please bring the sheet for Friday, thanks!	<p>Please bring the sheet for Friday, thanks!</p>	\N	\N	2026-10-10 14:21:32.307704+00	\N	\N	0	\N	\N
01a12688-b580-7328-b3cf-9e36533d292a	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c2c-e040-7804-8386-8a29678a5aa3	13	Please bring the **second** chapter, thanks!	<p>Please bring the <strong>second</strong> chapter, thanks!</p>	\N	\N	2026-10-10 15:57:36+00	\N	\N	0	\N	\N
01a126a9-d4aa-7565-a231-0cc42114615d	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2c-e040-7804-8386-8a29678a5aa3	14	We need `main.py`, thanks!	<p>We need <code>main.py</code>, thanks!</p>	\N	\N	2026-10-10 16:33:46.666671+00	\N	\N	0	\N	\N
01a12782-906c-738b-95d6-01d9710c8882	01a05dff-cb80-7ad3-a554-83e395679759	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	59	Да	<p>Да</p>	\N	\N	2026-10-10 20:30:30.50845+00	\N	\N	0	\N	\N
01a127e9-40d4-755d-bce5-d2c6d9e46a51	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	117	Look at the sheet for Friday by tomorrow.	<p>Look at the sheet for Friday by tomorrow.</p>	\N	\N	2026-10-10 22:22:40.340428+00	\N	\N	0	\N	\N
01a129a8-d746-7a70-8168-e969a45f419c	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	118	Haha	<p>Haha</p>	\N	\N	2026-10-11 06:31:33.446811+00	\N	\N	0	\N	\N
01a12afb-fdbf-7895-81e9-acce54ce7ec3	01a05dff-cb80-7ad3-a554-83e395679759	01a05c08-4140-7648-8683-9eb905b6e6e3	60	Don't forget `main.py`.\n\nSee you there.	<p>Don't forget <code>main.py</code>.</p>\n<p>See you there.</p>	\N	\N	2026-10-11 12:41:59.999975+00	\N	\N	0	\N	\N
01a12b68-6db9-7ac3-a953-e9e8868f8154	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	119	Please bring the tickets, thanks!	<p>Please bring the tickets, thanks!</p>	\N	\N	2026-10-11 14:40:26.553194+00	\N	\N	0	\N	\N
01a12b6f-5900-7159-b74a-7c184fc54863	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	40	Done	<p>Done</p>	\N	\N	2026-10-11 14:48:00.000012+00	\N	\N	0	\N	\N
01a12be2-b440-7a47-8e33-b0b8bee123f5	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c0a-1600-7196-a198-8ad9f06c144a	31	On my way	<p>On my way</p>	\N	\N	2026-10-11 16:54:00+00	\N	\N	0	\N	\N
01a12c56-0f80-7b26-959d-d5fc36299ded	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c0a-1600-7196-a198-8ad9f06c144a	25	Please bring the sheet for Friday, thanks!	<p>Please bring the sheet for Friday, thanks!</p>	\N	\N	2026-10-11 19:00:00+00	\N	\N	0	\N	\N
01a12cc9-6ac0-7e37-86e5-548748d7c177	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	21	I finished the slides, or am I wrong?	<p>I finished the slides, or am I wrong?</p>	\N	01a0f9fd-b970-724e-b069-d8f636ccd528	2026-10-11 21:06:00+00	\N	\N	0	\N	\N
01a12d28-042b-71b5-819e-038721858664	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	120	Don't forget a pen and a ruler, thanks!	<p>Don't forget a pen and a ruler, thanks!</p>	\N	\N	2026-10-11 22:49:19.659577+00	\N	\N	0	\N	\N
01a12d3c-c600-7af4-ba2b-d3343596001b	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c2c-e040-7804-8386-8a29678a5aa3	18	I finished the formula $a^2 + b^2 = c^2$!	<p>I finished the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>!</p>	\N	\N	2026-10-11 23:12:00.000006+00	\N	\N	0	\N	\N
01a12db0-2140-7d5c-8bae-76efd158c8dc	01a06368-1280-71e6-b795-8189096068fa	01a05c04-97c0-742e-b204-e52db2221a58	16	I finished `main.py`.\n\nSee you there.	<p>I finished <code>main.py</code>.</p>\n<p>See you there.</p>	\N	\N	2026-10-12 01:18:00+00	\N	\N	0	\N	\N
01a12e75-6b13-7996-a55d-4c4a51cb299e	01a05dff-cb80-7ad3-a554-83e395679759	01a05c2c-e040-7804-8386-8a29678a5aa3	61	I finished the tickets!	<p>I finished the tickets!</p>	\N	\N	2026-10-12 04:53:29.4915+00	\N	\N	0	\N	\N
01a12ee7-9a9d-7c73-ac96-edfafe99958f	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	121	I have the slides.	<p>I have the slides.</p>	\N	\N	2026-10-12 06:58:12.76596+00	\N	\N	0	\N	\N
01a12f0a-32ff-7187-be0f-fdd9d8b1a802	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c1a-90c0-766b-88be-ab134da98f1d	12	I finished question 3 by tomorrow.	<p>I finished question 3 by tomorrow.</p>	\N	\N	2026-10-12 07:35:59.999998+00	\N	\N	0	\N	\N
01a12f7d-8e40-733a-a486-81a329d49a9f	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c02-c300-7324-9b81-0e766ec9d286	11	Please bring the **second** chapter!	<p>Please bring the <strong>second</strong> chapter!</p>	\N	\N	2026-10-12 09:42:00+00	\N	\N	0	\N	\N
01a13064-44c0-7385-9723-c72f77d48ccd	01a068d0-5980-742c-9428-51fc4f398319	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	10	Look at the **second** chapter.	<p>Look at the <strong>second</strong> chapter.</p>	\N	\N	2026-10-12 13:54:00+00	\N	\N	0	\N	\N
01a130a7-3110-7227-813b-c6bad8a9f8f4	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	122	Has anybody question 3?	<p>Has anybody question 3?</p>	\N	\N	2026-10-12 15:07:05.872343+00	\N	\N	0	\N	\N
01a130ad-eeec-70c4-8659-7db0427fcc02	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	41	Don't forget question 3, thanks!	<p>Don't forget question 3, thanks!</p>	\N	\N	2026-10-12 15:14:27.69232+00	\N	\N	0	\N	\N
01a131ee-d867-764b-b438-f70de313c979	01a05dff-cb80-7ad3-a554-83e395679759	01a05c2c-e040-7804-8386-8a29678a5aa3	62	Thanks!	<p>Thanks!</p>	\N	\N	2026-10-12 21:04:58.983025+00	\N	\N	0	\N	\N
01a13231-b1bf-7ab7-84f2-d9238cd1fe17	01a06c6b-3380-7e62-ad15-29c698748d88	01a05c04-97c0-742e-b204-e52db2221a58	8	We need the tickets!	<p>We need the tickets!</p>	\N	\N	2026-10-12 22:17:59.999999+00	\N	\N	0	\N	\N
01a13266-c782-7db4-b4c6-224f6372099a	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	123	Please bring a pen and a ruler by tomorrow.	<p>Please bring a pen and a ruler by tomorrow.</p>	\N	\N	2026-10-12 23:15:58.978726+00	\N	\N	0	\N	\N
01a132b0-3860-7ffa-bdce-91865829abea	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c04-97c0-742e-b204-e52db2221a58	32	Please bring the **second** chapter.	<p>Please bring the <strong>second</strong> chapter.</p>	\N	\N	2026-10-13 00:36:12+00	\N	\N	0	\N	\N
01a1338b-c380-7a07-8b9b-0c08b33f8e26	01a06f1f-5700-7ce6-8fdb-ec77818fccee	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	7	See you at 10	<p>See you at 10</p>	\N	\N	2026-10-13 04:36:00+00	\N	\N	0	\N	\N
01a133ff-1ec0-724f-b99f-ce502768d171	01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c00-ee40-7741-bce4-2c8218072e8c	7	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-10-13 06:42:00+00	\N	\N	0	\N	\N
01a13426-5df5-7c0d-beb8-9fff04a65e39	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	124	Ok	<p>Ok</p>	\N	\N	2026-10-13 07:24:52.085109+00	\N	\N	0	\N	\N
01a134d2-2630-7c5c-b33f-e1124e83743c	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c1a-90c0-766b-88be-ab134da98f1d	26	Who has a pen and a ruler, or am I wrong?	<p>Who has a pen and a ruler, or am I wrong?</p>	\N	\N	2026-10-13 10:32:30+00	\N	\N	0	\N	\N
01a13559-3080-775c-833a-67afac9e0dc6	01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	6	Haha	<p>Haha</p>	\N	\N	2026-10-13 13:00:00+00	\N	\N	0	\N	\N
01a13568-45ba-7d46-a6d6-0a8d741f6780	01a05dff-cb80-7ad3-a554-83e395679759	01a05c23-b880-755c-a9e8-21a4c74803e3	63	Yes	<p>Yes</p>	\N	\N	2026-10-13 13:16:28.47455+00	\N	\N	0	\N	\N
01a1359d-2455-7f97-bcb3-16b0e07041f6	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2b-0b80-7541-8326-324dfb695ffb	15	Please bring the slides?	<p>Please bring the slides?</p>	\N	\N	2026-10-13 14:14:13.333338+00	\N	\N	0	\N	\N
01a135cc-8bc0-7b96-85d9-bde3d116c80c	01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	6	Don't forget the **second** chapter, thanks!	<p>Don't forget the <strong>second</strong> chapter, thanks!</p>	\N	\N	2026-10-13 15:06:00+00	\N	\N	0	\N	\N
01a135e5-f467-79b4-bf6b-0446f31aeb00	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	125	Same here	<p>Same here</p>	\N	\N	2026-10-13 15:33:45.191492+00	\N	\N	0	\N	\N
01a135ec-84d8-7ba1-94bc-b0d9bd76668a	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	42	I have the lab report, thanks!	<p>I have the lab report, thanks!</p>	\N	\N	2026-10-13 15:40:55.384628+00	\N	\N	0	\N	\N
01a1363f-e700-70d9-abdc-8425917d7b67	01a07487-9e00-7cc4-8781-14e75f3be45c	01a05c2e-b500-74ef-a8e5-b4617589a82b	6	Please bring this page: https://example.org/notes.	<p>Please bring this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>	\N	\N	2026-10-13 17:12:00+00	\N	\N	0	\N	\N
01a136a4-fa00-726a-840a-4ac06705c358	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	14	Done	<p>Done</p>	\N	\N	2026-10-13 19:02:24+00	\N	\N	0	\N	\N
01a136f2-27d0-7942-a77a-a693825048b2	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	22	Don't forget the tickets :)	<p>Don't forget the tickets :)</p>	\N	\N	2026-10-13 20:26:42+00	\N	\N	0	\N	\N
01a137a5-8ad9-7efa-860f-923db0fa6216	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	126	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-10-13 23:42:38.297875+00	\N	\N	0	\N	\N
01a1380d-5400-78c7-a9fa-1e2455765abf	01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c0d-bf80-706d-b019-66a0c381e88f	5	Who has a pen and a ruler by tomorrow.	<p>Who has a pen and a ruler by tomorrow.</p>	\N	\N	2026-10-14 01:36:00+00	\N	\N	0	\N	\N
01a138e1-b30e-7203-b77c-2bb57cb3c3fe	01a05dff-cb80-7ad3-a554-83e395679759	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	64	Look at the sheet for Friday, or am I wrong?	<p>Look at the sheet for Friday, or am I wrong?</p>	\N	\N	2026-10-14 05:27:57.966075+00	\N	\N	0	\N	\N
01a138f4-0a80-7933-92fc-634d905f0e26	01a079ef-e500-7cd3-96a1-a3b52aa055b1	01a05c0f-9440-7d45-bb1a-11df587fd280	5	I have this page: https://example.org/notes, thanks!	<p>I have this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>, thanks!</p>	\N	\N	2026-10-14 05:48:00+00	\N	\N	0	\N	\N
01a13929-ae1e-744f-88cc-7c22c944555c	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c18-bc00-7901-947d-380d81f9c1f6	19	Haha	<p>Haha</p>	\N	\N	2026-10-14 06:46:35.294124+00	\N	\N	0	\N	\N
01a13965-214c-7124-907f-37d417647fa2	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	127	I finished `main.py`, or am I wrong?	<p>I finished <code>main.py</code>, or am I wrong?</p>	\N	\N	2026-10-14 07:51:31.404258+00	\N	\N	0	\N	\N
01a13967-65c0-706e-999d-dd16dc89360a	01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c1a-90c0-766b-88be-ab134da98f1d	5	Haha	<p>Haha</p>	\N	\N	2026-10-14 07:54:00+00	\N	\N	0	\N	\N
01a1397d-bc80-74de-95bd-5f20085d5f48	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c1c-6580-78d6-9a71-144896c8da19	33	We need the tickets?	<p>We need the tickets?</p>	\N	\N	2026-10-14 08:18:24+00	\N	\N	0	\N	\N
01a13a4e-1c40-7712-a19e-34da41a1c980	01a07ca4-0880-7acd-be40-61e52d241527	01a05c1a-90c0-766b-88be-ab134da98f1d	5	I finished this page: https://example.org/notes.\n\nSee you there.	<p>I finished this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>\n<p>See you there.</p>	\N	\N	2026-10-14 12:06:00+00	\N	\N	0	\N	\N
01a13a78-0828-7691-8299-24ed313d33d9	01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c0a-1600-7196-a198-8ad9f06c144a	11	Look at the sheet for Friday!	<p>Look at the sheet for Friday!</p>	\N	\N	2026-10-14 12:51:47.36842+00	\N	\N	0	\N	\N
01a13b24-b7be-77dc-80d3-458c1a6f9365	01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	128	Yes	<p>Yes</p>	\N	\N	2026-10-14 16:00:24.510641+00	\N	\N	0	\N	\N
01a13b2b-1ac4-7001-bd1f-cd46900ca78e	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	43	I finished a pen and a ruler?	<p>I finished a pen and a ruler?</p>	\N	\N	2026-10-14 16:07:23.076936+00	\N	\N	0	\N	\N
01a13b2c-6680-719a-bc55-0f2434bab382	01a06368-1280-71e6-b795-8189096068fa	01a05c2c-e040-7804-8386-8a29678a5aa3	17	Ok	<p>Ok</p>	\N	\N	2026-10-14 16:08:48+00	\N	\N	0	\N	\N
01a13c5b-2061-7966-902a-57a363101d93	01a05dff-cb80-7ad3-a554-83e395679759	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	65	See you at 10	<p>See you at 10</p>	\N	\N	2026-10-14 21:39:27.4576+00	\N	\N	0	\N	\N
01a13c8e-3f0f-7f64-9d92-2f47e2939bb7	01a069b7-1000-778f-b9d0-578f9a737d7e	01a05c1c-6580-78d6-9a71-144896c8da19	10	Yes	<p>Yes</p>	\N	\N	2026-10-14 22:35:17.647062+00	\N	\N	0	\N	\N
01a13ce4-4e31-7598-affb-bd51b937a988	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	129	Done	<p>Done</p>	\N	\N	2026-10-15 00:09:17.617024+00	\N	\N	0	\N	\N
01a13d4e-3ce0-7a7a-b78b-2586363a6f91	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c2e-b500-74ef-a8e5-b4617589a82b	27	We need the formula $a^2 + b^2 = c^2$ by tomorrow.	<p>We need the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span> by tomorrow.</p>	\N	\N	2026-10-15 02:05:00+00	\N	\N	0	\N	\N
01a13e89-ba80-74b9-bd56-464f936bdaa6	01a06a9d-c680-7523-8fe7-6758b2671672	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	9	👍	<p>👍</p>	\N	\N	2026-10-15 07:49:36+00	\N	\N	0	\N	\N
01a13ea3-e4a3-78c1-ac00-46f488d4161a	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	130	Has anybody the tickets :)	<p>Has anybody the tickets :)</p>	\N	\N	2026-10-15 08:18:10.723407+00	\N	\N	0	\N	\N
01a13ef5-6500-7e7a-a263-cfeacbf0fc22	01a06b84-7d00-78f8-9b8b-a3b3221ed12f	01a05c1e-3a40-777f-8c22-af58be6521cc	9	Done	<p>Done</p>	\N	\N	2026-10-15 09:47:12+00	\N	\N	0	\N	\N
01a13fd4-8db5-7f96-89c1-cd9b1b00cbfd	01a05dff-cb80-7ad3-a554-83e395679759	01a05c27-6200-7410-8efb-c8d60b21fbac	66	I finished the **second** chapter.\n\nSee you there.	<p>I finished the <strong>second</strong> chapter.</p>\n<p>See you there.</p>	\N	\N	2026-10-15 13:50:56.949125+00	\N	\N	0	\N	\N
01a1404b-40a0-7b93-8ddd-125047f1678d	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	34	Haha	<p>Haha</p>	\N	\N	2026-10-15 16:00:36+00	\N	\N	0	\N	\N
01a14063-7b15-7dba-abf1-00b0d5bc9f74	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	131	Who has the tickets, or am I wrong?	<p>Who has the tickets, or am I wrong?</p>	\N	\N	2026-10-15 16:27:03.82979+00	\N	\N	0	\N	\N
01a14069-b0b1-74cc-8951-571b475c40fb	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	44	Yes	<p>Yes</p>	\N	\N	2026-10-15 16:33:50.769244+00	\N	\N	0	\N	\N
01a1411a-e4e0-7f86-92fd-1ca0e3db8c17	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	23	Haha	<p>Haha</p>	\N	\N	2026-10-15 19:47:24+00	\N	\N	0	\N	\N
01a1414e-6145-7c35-be8f-320952bea0d1	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c0f-9440-7d45-bb1a-11df587fd280	13	No	<p>No</p>	\N	\N	2026-10-15 20:43:38.181816+00	\N	\N	0	\N	\N
01a141d2-d49d-7f30-96db-1d7bd95c140f	01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	8	Look at the slides!	<p>Look at the slides!</p>	\N	\N	2026-10-15 23:08:18.461539+00	\N	\N	0	\N	\N
01a14223-1188-7d43-b6d7-1c3fc9530f5e	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	132	I have a pen and a ruler.	<p>I have a pen and a ruler.</p>	\N	\N	2026-10-16 00:35:56.936173+00	\N	\N	0	\N	\N
01a1423d-503b-75ad-b245-6abcba282f10	01a06e38-a080-703b-bd66-bd192db7a164	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	8	Thanks!	<p>Thanks!</p>	\N	\N	2026-10-16 01:04:36.923078+00	\N	\N	0	\N	\N
01a1434d-fb08-71de-94d4-e111b940c6c6	01a05dff-cb80-7ad3-a554-83e395679759	01a05c27-6200-7410-8efb-c8d60b21fbac	67	I finished the tickets by tomorrow.	<p>I finished the tickets by tomorrow.</p>	\N	\N	2026-10-16 06:02:26.44065+00	\N	\N	0	\N	\N
01a14389-d1a0-7149-9989-680f44601315	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c02-c300-7324-9b81-0e766ec9d286	12	I finished the **second** chapter, thanks!	<p>I finished the <strong>second</strong> chapter, thanks!</p>	\N	\N	2026-10-16 07:07:48+00	\N	\N	0	\N	\N
01a143e2-a7fa-7200-ae94-e3864b53d283	01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	133	👍	<p>👍</p>	\N	\N	2026-10-16 08:44:50.042556+00	\N	\N	0	\N	\N
01a14490-7400-796a-a06a-9bab7fec4912	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2b-0b80-7541-8326-324dfb695ffb	16	Please bring `main.py`.\n\nSee you there.	<p>Please bring <code>main.py</code>.</p>\n<p>See you there.</p>	\N	\N	2026-10-16 11:54:40.000005+00	\N	\N	0	\N	\N
01a14516-963c-7ee1-8c73-b97c3a552b51	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c0d-bf80-706d-b019-66a0c381e88f	20	We need the formula $a^2 + b^2 = c^2$.\n\nSee you there.	<p>We need the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>.</p>\n<p>See you there.</p>	\N	\N	2026-10-16 14:21:10.588242+00	\N	\N	0	\N	\N
01a145a2-3e6c-72e8-a62d-9d551b17a754	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	134	👍	<p>👍</p>	\N	\N	2026-10-16 16:53:43.148939+00	\N	\N	0	\N	\N
01a145a8-469d-7cce-9784-0c78dfb6e02b	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	45	Please bring the sheet for Friday.\n\nSee you there.	<p>Please bring the sheet for Friday.</p>\n<p>See you there.</p>	\N	\N	2026-10-16 17:00:18.461552+00	\N	\N	0	\N	\N
01a145ca-5390-77f9-8c31-ada4441458e0	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	28	I finished the formula $a^2 + b^2 = c^2$.	<p>I finished the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>.</p>	\N	\N	2026-10-16 17:37:30+00	\N	\N	0	\N	\N
01a14638-d05d-7609-b24b-6f1d8f416f9c	01a070ec-c400-764b-bc2a-d55b8433855c	01a05c1e-3a40-777f-8c22-af58be6521cc	7	Да	<p>Да</p>	\N	\N	2026-10-16 19:38:10.909092+00	\N	\N	0	\N	\N
01a14691-2600-7c06-a5ef-8d0a8bc17a63	01a068d0-5980-742c-9428-51fc4f398319	01a05c1e-3a40-777f-8c22-af58be6521cc	11	I have this page: https://example.org/notes, or am I wrong?	<p>I have this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>, or am I wrong?</p>	\N	\N	2026-10-16 21:14:40+00	\N	\N	0	\N	\N
01a146a1-aef4-710a-ab18-9c4d1d57b4ef	01a071d3-7a80-78f2-8614-9c8456db2057	01a05c2b-0b80-7541-8326-324dfb695ffb	7	Да	<p>Да</p>	\N	\N	2026-10-16 21:32:43.636362+00	\N	\N	0	\N	\N
01a146c1-3e80-7316-a1a7-19f0786b32d9	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c1e-3a40-777f-8c22-af58be6521cc	15	Да	<p>Да</p>	\N	01a1166c-7100-7b65-b44c-30315c0facc0	2026-10-16 22:07:12+00	\N	\N	0	\N	\N
01a146c7-685c-795b-bdb3-af932a846be0	01a05dff-cb80-7ad3-a554-83e395679759	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	68	I finished `main.py` :)	<p>I finished <code>main.py</code> :)</p>	\N	\N	2026-10-16 22:13:55.932175+00	\N	\N	0	\N	\N
01a14718-c4c0-7f49-89f4-eff90b3fe940	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	35	Look at the slides!	<p>Look at the slides!</p>	\N	\N	2026-10-16 23:42:48+00	\N	\N	0	\N	\N
01a14761-d4df-7df7-af65-f0f8e350835f	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	135	Haha	<p>Haha</p>	\N	\N	2026-10-17 01:02:36.255322+00	\N	\N	0	\N	\N
01a148a8-abc0-7ca6-855d-b82fa0d64f89	01a06368-1280-71e6-b795-8189096068fa	01a05c2b-0b80-7541-8326-324dfb695ffb	18	Please bring the **second** chapter.\n\nSee you there.	<p>Please bring the <strong>second</strong> chapter.</p>\n<p>See you there.</p>	\N	\N	2026-10-17 06:59:36+00	\N	\N	0	\N	\N
01a14921-6b51-7a54-bc68-d11cdc6da46e	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	136	We need this page: https://example.org/notes by tomorrow.	<p>We need this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a> by tomorrow.</p>	\N	\N	2026-10-17 09:11:29.361705+00	\N	\N	0	\N	\N
01a14a40-d5af-7150-ab74-bfd1540a3d84	01a05dff-cb80-7ad3-a554-83e395679759	01a05c0a-1600-7196-a198-8ad9f06c144a	69	Has anybody the formula $a^2 + b^2 = c^2$.	<p>Has anybody the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>.</p>	\N	\N	2026-10-17 14:25:25.4237+00	\N	\N	0	\N	\N
01a14ae1-01c4-70b4-a01d-9d308a6090cf	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	137	Please bring the slides.	<p>Please bring the slides.</p>	\N	\N	2026-10-17 17:20:22.468088+00	\N	\N	0	\N	\N
01a14ae6-dc89-74c9-b2bb-c51d8316918b	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	46	Has anybody the sheet for Friday.\n\nSee you there.	<p>Has anybody the sheet for Friday.</p>\n<p>See you there.</p>	\N	\N	2026-10-17 17:26:46.15386+00	\N	\N	0	\N	\N
01a14b43-a1f0-7a4d-95b7-29441268a9f4	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	24	Look at the lab report!	<p>Look at the lab report!</p>	\N	\N	2026-10-17 19:08:06+00	\N	\N	0	\N	\N
01a14c2c-b200-7d24-96d2-3d78a1022268	01a0756e-5480-7df6-99f4-a36c541f09e3	01a05bff-1980-712e-a6ce-cc1b78e51061	6	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-10-17 23:22:40+00	\N	\N	0	\N	\N
01a14c93-3c00-78a8-be0b-c0c215bd7620	01a07655-0b00-75c2-b2de-bead90749c88	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	6	Look at the **second** chapter.	<p>Look at the <strong>second</strong> chapter.</p>	\N	\N	2026-10-18 01:14:40+00	\N	\N	0	\N	\N
01a14ca0-9836-7f10-b4cd-8e8e4534d94e	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	138	We need the tickets, thanks!	<p>We need the tickets, thanks!</p>	\N	\N	2026-10-18 01:29:15.574471+00	\N	\N	0	\N	\N
01a14cf9-c600-746a-a0e1-ed996038c9b5	01a0773b-c180-7732-8353-7283e065a6f9	01a05c08-4140-7648-8683-9eb905b6e6e3	6	We need the **second** chapter.	<p>We need the <strong>second</strong> chapter.</p>	\N	\N	2026-10-18 03:06:40+00	\N	\N	0	\N	\N
01a14dba-4303-7044-b97f-8974e8371486	01a05dff-cb80-7ad3-a554-83e395679759	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	70	Look at the lab report, thanks!	<p>Look at the lab report, thanks!</p>	\N	\N	2026-10-18 06:36:54.915225+00	\N	\N	0	\N	\N
01a14dc6-da00-7ce5-8ab7-74402c44c73f	01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c30-89c0-7b61-889d-a11b62397bc7	6	Same here	<p>Same here</p>	\N	\N	2026-10-18 06:50:40+00	\N	\N	0	\N	\N
01a14de6-48e0-78dc-bcda-7e3c6fa7b3ea	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	36	Who has `main.py`, thanks!	<p>Who has <code>main.py</code>, thanks!</p>	\N	\N	2026-10-18 07:25:00+00	\N	\N	0	\N	\N
01a14e46-6a40-7ff9-a3f6-2effb7c94b5c	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	29	No	<p>No</p>	\N	01a12c56-0f80-7b26-959d-d5fc36299ded	2026-10-18 09:10:00+00	\N	\N	0	\N	\N
01a14e60-2ea8-7936-a149-62f58f93d205	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	139	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-10-18 09:38:08.680854+00	\N	\N	0	\N	\N
01a14e72-9f36-7370-8b35-b7ff68fae935	01a06c6b-3380-7e62-ad15-29c698748d88	01a05c04-97c0-742e-b204-e52db2221a58	9	Has anybody this page: https://example.org/notes by tomorrow.	<p>Has anybody this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a> by tomorrow.</p>	\N	\N	2026-10-18 09:58:17.142856+00	\N	\N	0	\N	\N
01a14f86-4579-7a17-a06e-86590621f646	01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c32-5e80-7fb5-8703-806984c81999	12	Done	<p>Done</p>	\N	\N	2026-10-18 14:59:22.105262+00	\N	\N	0	\N	\N
01a1501f-c51b-7207-baea-e92e47a066e3	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	140	I have `main.py`, thanks!	<p>I have <code>main.py</code>, thanks!</p>	\N	\N	2026-10-18 17:47:01.787237+00	\N	\N	0	\N	\N
01a15025-7276-71fd-ac9a-79eb0a722a05	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	47	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-10-18 17:53:13.846168+00	\N	\N	0	\N	\N
01a15103-7e5a-7832-bca9-aac654c13ea0	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c21-e3c0-79ec-b05f-ca161622bd79	21	Has anybody the lab report, or am I wrong?	<p>Has anybody the lab report, or am I wrong?</p>	\N	\N	2026-10-18 21:55:45.88236+00	\N	\N	0	\N	\N
01a15133-b056-77e7-a6e0-3aaca6bd2070	01a05dff-cb80-7ad3-a554-83e395679759	01a05c23-b880-755c-a9e8-21a4c74803e3	71	I have the sheet for Friday, or am I wrong?	<p>I have the sheet for Friday, or am I wrong?</p>	\N	\N	2026-10-18 22:48:24.40675+00	\N	\N	0	\N	\N
01a151df-5b8d-7ddd-b875-e73f995880fb	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	141	Да	<p>Да</p>	\N	\N	2026-10-19 01:55:54.89362+00	\N	\N	0	\N	\N
01a15383-c3aa-73ba-9994-994505021b0a	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2b-0b80-7541-8326-324dfb695ffb	17	Please bring the lab report?	<p>Please bring the lab report?</p>	\N	\N	2026-10-19 09:35:06.666672+00	\N	\N	0	\N	\N
01a15392-8f8b-7082-b88f-6592af83886f	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	14	I finished the **second** chapter?	<p>I finished the <strong>second</strong> chapter?</p>	\N	\N	2026-10-19 09:51:16.363634+00	\N	\N	0	\N	\N
01a1539e-f200-7375-8102-a2410ee3b911	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	142	I finished the tickets!	<p>I finished the tickets!</p>	\N	\N	2026-10-19 10:04:48.000003+00	\N	\N	0	\N	\N
01a153fb-7d2d-7ca5-a439-77ebdfa7c972	01a069b7-1000-778f-b9d0-578f9a737d7e	01a05c1c-6580-78d6-9a71-144896c8da19	11	Look at the **second** chapter.	<p>Look at the <strong>second</strong> chapter.</p>	\N	\N	2026-10-19 11:45:52.94118+00	\N	\N	0	\N	\N
01a15448-8040-7514-9385-6e7c1c5b98b9	01a06f1f-5700-7ce6-8fdb-ec77818fccee	01a05c1c-6580-78d6-9a71-144896c8da19	8	We need the lab report, or am I wrong?	<p>We need the lab report, or am I wrong?</p>	\N	\N	2026-10-19 13:10:00+00	\N	\N	0	\N	\N
01a154a8-a1a0-75e2-8f43-487e83aa4cae	01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c1a-90c0-766b-88be-ab134da98f1d	8	I finished the **second** chapter :)	<p>I finished the <strong>second</strong> chapter :)</p>	\N	\N	2026-10-19 14:55:00+00	\N	\N	0	\N	\N
01a154ad-1daa-71fc-9c81-fe8fd2a7bb83	01a05dff-cb80-7ad3-a554-83e395679759	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	72	We need the lab report?	<p>We need the lab report?</p>	\N	\N	2026-10-19 14:59:53.898275+00	\N	\N	0	\N	\N
01a154b3-cd00-7995-bca7-185c9367fdd4	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	37	See you at 10	<p>See you at 10</p>	\N	\N	2026-10-19 15:07:12+00	\N	\N	0	\N	\N
01a15503-87b6-7f68-aea8-4ffc4020bf8c	01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c0d-bf80-706d-b019-66a0c381e88f	5	I have question 3.\n\nSee you there.	<p>I have question 3.</p>\n<p>See you there.</p>	\N	\N	2026-10-19 16:34:17.142856+00	\N	\N	0	\N	\N
01a1555e-8872-7e4f-947d-9b707afbf358	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	143	We need the formula $a^2 + b^2 = c^2$.\n\nSee you there.	<p>We need the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>.</p>\n<p>See you there.</p>	\N	\N	2026-10-19 18:13:41.106386+00	\N	\N	0	\N	\N
01a15564-0862-7ff6-90a6-d1cd38dc751c	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	48	I have the sheet for Friday, or am I wrong?	<p>I have the sheet for Friday, or am I wrong?</p>	\N	\N	2026-10-19 18:19:41.538476+00	\N	\N	0	\N	\N
01a1556c-5f00-78a8-8207-708444b222c2	01a0619a-a580-7358-8407-1c921c7b35fd	01a05bff-1980-712e-a6ce-cc1b78e51061	25	We need the slides, or am I wrong?	<p>We need the slides, or am I wrong?</p>	\N	\N	2026-10-19 18:28:48+00	\N	\N	0	\N	\N
01a155c9-48b6-73cf-9efe-9dd5408f5a49	01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c08-4140-7648-8683-9eb905b6e6e3	5	Who has this page: https://example.org/notes!	<p>Who has this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>!</p>	\N	\N	2026-10-19 20:10:17.142856+00	\N	\N	0	\N	\N
01a15624-f100-7609-b45a-e7f2307e4150	01a06368-1280-71e6-b795-8189096068fa	01a05c0d-bf80-706d-b019-66a0c381e88f	19	I finished the **second** chapter.	<p>I finished the <strong>second</strong> chapter.</p>	\N	\N	2026-10-19 21:50:24+00	\N	\N	0	\N	\N
01a1562c-2936-7c34-b265-ca56f1be497b	01a07e71-7580-7510-881b-30aa7b2bf038	01a05c0f-9440-7d45-bb1a-11df587fd280	5	Don't forget `main.py`, or am I wrong?	<p>Don't forget <code>main.py</code>, or am I wrong?</p>	\N	01a1203d-7c49-769c-8889-9002432d095e	2026-10-19 21:58:17.142856+00	\N	\N	0	\N	\N
01a1568f-09b6-7ba3-a2a2-9044c05dfc78	01a07f58-2c00-7249-9071-736d3c46aa89	01a05c0d-bf80-706d-b019-66a0c381e88f	5	Has anybody the lab report :)	<p>Has anybody the lab report :)</p>	\N	\N	2026-10-19 23:46:17.142856+00	\N	\N	0	\N	\N
01a156c2-80f0-7c5e-a2c0-5b2109fe4052	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c1a-90c0-766b-88be-ab134da98f1d	30	👍	<p>👍</p>	\N	\N	2026-10-20 00:42:30+00	\N	\N	0	\N	\N
01a156dd-8300-769d-812a-1c1582665aab	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	16	👍	<p>👍</p>	\N	\N	2026-10-20 01:12:00+00	\N	\N	0	\N	\N
01a156f1-ea36-7277-8ddd-cdb7cc0f4442	01a0803e-e280-725f-9bb9-f93bad21e937	01a05c2c-e040-7804-8386-8a29678a5aa3	5	Has anybody the slides, thanks!	<p>Has anybody the slides, thanks!</p>	\N	\N	2026-10-20 01:34:17.142856+00	\N	\N	0	\N	\N
01a1571e-1ee4-7f4c-ac0d-acc390258697	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	144	We need question 3.	<p>We need question 3.</p>	\N	\N	2026-10-20 02:22:34.212769+00	\N	\N	0	\N	\N
01a15796-1500-7ad9-b7be-c3b9a6afde02	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c1c-6580-78d6-9a71-144896c8da19	13	Thanks!	<p>Thanks!</p>	\N	\N	2026-10-20 04:33:36+00	\N	\N	0	\N	\N
01a15826-8afd-77df-99de-5f8fceec2aa7	01a05dff-cb80-7ad3-a554-83e395679759	01a05c18-bc00-7901-947d-380d81f9c1f6	73	Who has `main.py`.	<p>Who has <code>main.py</code>.</p>	\N	\N	2026-10-20 07:11:23.3898+00	\N	\N	0	\N	\N
01a158dd-b557-7ed0-a260-8a62a8ef8120	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	145	See you at 10	<p>See you at 10</p>	\N	\N	2026-10-20 10:31:27.319152+00	\N	\N	0	\N	\N
01a15907-3900-7dce-a643-c81b96e48eae	01a06a9d-c680-7523-8fe7-6758b2671672	01a05c00-ee40-7741-bce4-2c8218072e8c	10	I finished the tickets.\n\nSee you there.	<p>I finished the tickets.</p>\n<p>See you there.</p>	\N	\N	2026-10-20 11:16:48+00	\N	\N	0	\N	\N
01a15963-8200-7640-bd03-24dc68d4be88	01a06b84-7d00-78f8-9b8b-a3b3221ed12f	01a05c15-1280-7e17-a11d-459a2f978d87	10	Who has a pen and a ruler, thanks!	<p>Who has a pen and a ruler, thanks!</p>	\N	\N	2026-10-20 12:57:36+00	\N	\N	0	\N	\N
01a15a9d-4bc9-7979-be38-915f15a61486	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	146	Don't forget this page: https://example.org/notes :)	<p>Don't forget this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a> :)</p>	\N	\N	2026-10-20 18:40:20.425535+00	\N	\N	0	\N	\N
01a15aa2-9e4e-7708-97da-ef399af01859	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	49	I finished the lab report.	<p>I finished the lab report.</p>	\N	\N	2026-10-20 18:46:09.230784+00	\N	\N	0	\N	\N
01a15b81-5120-7c46-b1b2-8016c7c05f4b	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c21-e3c0-79ec-b05f-ca161622bd79	38	Please bring `main.py`!	<p>Please bring <code>main.py</code>!</p>	\N	\N	2026-10-20 22:49:24+00	\N	\N	0	\N	\N
01a15b9f-f851-7ded-bcb8-4e2cd166a38a	01a05dff-cb80-7ad3-a554-83e395679759	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	74	Haha	<p>Haha</p>	\N	\N	2026-10-20 23:22:52.881325+00	\N	\N	0	\N	\N
01a15c45-ca00-799f-82ff-5420b628bf13	01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c2e-b500-74ef-a8e5-b4617589a82b	7	Has anybody this page: https://example.org/notes.	<p>Has anybody this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>	\N	\N	2026-10-21 02:24:00+00	\N	\N	0	\N	\N
01a15c5c-e23b-7470-9f24-df0305eb8165	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	147	Please bring the slides, or am I wrong?	<p>Please bring the slides, or am I wrong?</p>	\N	\N	2026-10-21 02:49:13.531918+00	\N	\N	0	\N	\N
01a15ca2-1300-7e40-89a9-94f25a32331b	01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	7	I finished the formula $a^2 + b^2 = c^2$ :)	<p>I finished the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span> :)</p>	\N	\N	2026-10-21 04:04:48+00	\N	\N	0	\N	\N
01a15cbe-0740-73e1-a3b2-22187d92ee03	01a068d0-5980-742c-9428-51fc4f398319	01a05c0f-9440-7d45-bb1a-11df587fd280	12	I finished the **second** chapter, or am I wrong?	<p>I finished the <strong>second</strong> chapter, or am I wrong?</p>	\N	01a13064-44c0-7385-9723-c72f77d48ccd	2026-10-21 04:35:20+00	\N	\N	0	\N	\N
01a15cf0-6678-790b-bc56-be9d341e0cde	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c08-4140-7648-8683-9eb905b6e6e3	22	I finished the formula $a^2 + b^2 = c^2$.	<p>I finished the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>.</p>	\N	\N	2026-10-21 05:30:21.176478+00	\N	\N	0	\N	\N
01a15cfe-5c00-7b5a-9860-65e3e53332b0	01a07487-9e00-7cc4-8781-14e75f3be45c	01a05bff-1980-712e-a6ce-cc1b78e51061	7	Has anybody the tickets by tomorrow.	<p>Has anybody the tickets by tomorrow.</p>	\N	\N	2026-10-21 05:45:36+00	\N	\N	0	\N	\N
01a15e1c-78ae-7a80-92f2-33a4ae634acc	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	148	Ok	<p>Ok</p>	\N	01a14e60-2ea8-7936-a149-62f58f93d205	2026-10-21 10:58:06.638301+00	\N	\N	0	\N	\N
01a15f19-65a4-7854-aa2c-a711288bdb4b	01a05dff-cb80-7ad3-a554-83e395679759	01a05c27-6200-7410-8efb-c8d60b21fbac	75	Don't forget the lab report :)	<p>Don't forget the lab report :)</p>	\N	\N	2026-10-21 15:34:22.37285+00	\N	\N	0	\N	\N
01a15f3e-97a0-72a9-8394-59d591285905	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	31	We need the tickets, or am I wrong?	<p>We need the tickets, or am I wrong?</p>	\N	\N	2026-10-21 16:15:00+00	\N	\N	0	\N	\N
01a15f95-1c10-7e90-bec3-2130a9829f6a	01a0619a-a580-7358-8407-1c921c7b35fd	01a05bff-1980-712e-a6ce-cc1b78e51061	26	Don't forget `main.py`.	<p>Don't forget <code>main.py</code>.</p>	\N	\N	2026-10-21 17:49:30+00	\N	\N	0	\N	\N
01a15fdc-0f20-7cbd-8795-a22044f34f87	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	149	Thanks!	<p>Thanks!</p>	\N	01a151df-5b8d-7ddd-b875-e73f995880fb	2026-10-21 19:06:59.744684+00	\N	\N	0	\N	\N
01a15fe1-343b-761f-acf0-b76590948c4b	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	50	Don't forget a pen and a ruler by tomorrow.	<p>Don't forget a pen and a ruler by tomorrow.</p>	\N	\N	2026-10-21 19:12:36.923092+00	\N	\N	0	\N	\N
01a1602e-63d8-78db-b243-52626c297bac	01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c27-6200-7410-8efb-c8d60b21fbac	9	We need the formula $a^2 + b^2 = c^2$.	<p>We need the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>.</p>	\N	\N	2026-10-21 20:36:55.384616+00	\N	\N	0	\N	\N
01a16087-2031-76f8-a9c7-60b4d0187dae	01a06e38-a080-703b-bd66-bd192db7a164	01a05c08-4140-7648-8683-9eb905b6e6e3	9	We need question 3 by tomorrow.	<p>We need question 3 by tomorrow.</p>	\N	\N	2026-10-21 22:13:50.769232+00	\N	\N	0	\N	\N
01a1619b-a593-760c-942d-a6d0adfd295b	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	150	Please bring the lab report?	<p>Please bring the lab report?</p>	\N	\N	2026-10-22 03:15:52.851067+00	\N	\N	0	\N	\N
01a1624e-d540-77d9-a52d-29c9adb2fa8b	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c23-b880-755c-a9e8-21a4c74803e3	39	I finished question 3, or am I wrong?	<p>I finished question 3, or am I wrong?</p>	\N	\N	2026-10-22 06:31:36+00	\N	\N	0	\N	\N
01a16277-1355-7dbd-a45e-cafe75ad649b	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2b-0b80-7541-8326-324dfb695ffb	18	Ok	<p>Ok</p>	\N	\N	2026-10-22 07:15:33.333339+00	\N	\N	0	\N	\N
01a16292-d2f8-7984-a240-a87f6e68eb72	01a05dff-cb80-7ad3-a554-83e395679759	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	76	Who has a pen and a ruler!	<p>Who has a pen and a ruler!</p>	\N	\N	2026-10-22 07:45:51.864375+00	\N	\N	0	\N	\N
01a1635b-3c05-7db6-ac5f-80dd5a346e04	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	151	No	<p>No</p>	\N	\N	2026-10-22 11:24:45.95745+00	\N	\N	0	\N	\N
01a163a1-3640-7499-af98-2e8309752963	01a06368-1280-71e6-b795-8189096068fa	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	20	Same here	<p>Same here</p>	\N	01a15624-f100-7609-b45a-e7f2307e4150	2026-10-22 12:41:12+00	\N	\N	0	\N	\N
01a16494-82ca-7bd9-8235-1e8beeb789ad	01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c0a-1600-7196-a198-8ad9f06c144a	13	Same here	<p>Same here</p>	\N	\N	2026-10-22 17:06:56.842104+00	\N	\N	0	\N	\N
01a1651a-d277-7927-ab31-4e0b907f2360	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	152	Look at question 3.\n\nSee you there.	<p>Look at question 3.</p>\n<p>See you there.</p>	\N	\N	2026-10-22 19:33:39.063833+00	\N	\N	0	\N	\N
01a1651f-ca27-7b16-95d6-01de290e4253	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	51	Look at the **second** chapter, or am I wrong?	<p>Look at the <strong>second</strong> chapter, or am I wrong?</p>	\N	\N	2026-10-22 19:39:04.6154+00	\N	\N	0	\N	\N
01a165d6-bdd1-7b5e-bab0-d0ae6fa29ca3	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c23-b880-755c-a9e8-21a4c74803e3	15	👍	<p>👍</p>	\N	\N	2026-10-22 22:58:54.545452+00	\N	\N	0	\N	\N
01a1660c-404b-7777-9bce-f505054e9422	01a05dff-cb80-7ad3-a554-83e395679759	01a05c08-4140-7648-8683-9eb905b6e6e3	77	Please bring this page: https://example.org/notes!	<p>Please bring this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>!</p>	\N	\N	2026-10-22 23:57:21.3559+00	\N	\N	0	\N	\N
01a166da-68ea-7dce-a214-68e58c93547a	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	153	Same here	<p>Same here</p>	\N	\N	2026-10-23 03:42:32.170216+00	\N	\N	0	\N	\N
01a166f9-c780-7938-915a-bc77f8f7d8f2	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05bff-1980-712e-a6ce-cc1b78e51061	17	No	<p>No</p>	\N	\N	2026-10-23 04:16:48+00	\N	\N	0	\N	\N
01a167ba-ae50-7913-b45a-284c13dc0359	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	32	I finished the **second** chapter by tomorrow.	<p>I finished the <strong>second</strong> chapter by tomorrow.</p>	\N	\N	2026-10-23 07:47:30+00	\N	\N	0	\N	\N
01a16808-0b00-7d14-b0c3-5e202a4b8465	01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c1c-6580-78d6-9a71-144896c8da19	6	Thanks!	<p>Thanks!</p>	\N	01a0d817-e600-76c9-b3de-475fb5b86bec	2026-10-23 09:12:00+00	\N	\N	0	\N	\N
01a16899-ff5c-751d-8bc3-d38a46453b16	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	154	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-10-23 11:51:25.276599+00	\N	\N	0	\N	\N
01a168b5-13e0-7eb0-a599-db832ab302c9	01a079ef-e500-7cd3-96a1-a3b52aa055b1	01a05c0f-9440-7d45-bb1a-11df587fd280	6	Don't forget the lab report :)	<p>Don't forget the lab report :)</p>	\N	01a0d971-f7c0-7d1b-88ee-8993c78335af	2026-10-23 12:21:00+00	\N	\N	0	\N	\N
01a168dd-4e96-7597-9a64-74ce53dd8a5a	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c04-97c0-742e-b204-e52db2221a58	23	Who has `main.py` :)	<p>Who has <code>main.py</code> :)</p>	\N	\N	2026-10-23 13:04:56.470596+00	\N	\N	0	\N	\N
01a1690b-9850-7448-8357-423a1159a5bf	01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c04-97c0-742e-b204-e52db2221a58	6	I finished the sheet for Friday.\n\nSee you there.	<p>I finished the sheet for Friday.</p>\n<p>See you there.</p>	\N	\N	2026-10-23 13:55:30+00	\N	\N	0	\N	\N
01a1691c-5960-7e04-95d6-3bfcc7e7efc7	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	40	Same here	<p>Same here</p>	\N	\N	2026-10-23 14:13:48+00	\N	\N	0	\N	\N
01a16985-ad9f-7808-886b-8efc2231aa79	01a05dff-cb80-7ad3-a554-83e395679759	01a05c1a-90c0-766b-88be-ab134da98f1d	78	I finished the sheet for Friday?	<p>I finished the sheet for Friday?</p>	\N	\N	2026-10-23 16:08:50.847425+00	\N	\N	0	\N	\N
01a169b8-a130-73b4-a01d-17fcc8ba1512	01a07ca4-0880-7acd-be40-61e52d241527	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	6	Да	<p>Да</p>	\N	01a13a4e-1c40-7712-a19e-34da41a1c980	2026-10-23 17:04:30+00	\N	\N	0	\N	\N
01a169bd-d920-7bd2-8eb9-7376ed06b527	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	27	I finished `main.py`?	<p>I finished <code>main.py</code>?</p>	\N	\N	2026-10-23 17:10:12+00	\N	\N	0	\N	\N
01a169c5-7d17-757a-bdf0-5827779c8286	01a070ec-c400-764b-bc2a-d55b8433855c	01a05c00-ee40-7741-bce4-2c8218072e8c	8	Look at the slides.\n\nSee you there.	<p>Look at the slides.</p>\n<p>See you there.</p>	\N	\N	2026-10-23 17:18:32.727274+00	\N	\N	0	\N	\N
01a16a19-625d-7943-b45f-34e056b2d203	01a071d3-7a80-78f2-8614-9c8456db2057	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	8	Has anybody the tickets, thanks!	<p>Has anybody the tickets, thanks!</p>	\N	\N	2026-10-23 18:50:10.909089+00	\N	\N	0	\N	\N
01a16a59-95ce-7a8f-b578-afa0673dd93b	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	155	Don't forget a pen and a ruler!	<p>Don't forget a pen and a ruler!</p>	\N	01a166da-68ea-7dce-a214-68e58c93547a	2026-10-23 20:00:18.382982+00	\N	\N	0	\N	\N
01a16a5e-6013-74e9-b527-74fbefab0aae	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	52	I finished the slides by tomorrow.	<p>I finished the slides by tomorrow.</p>	\N	\N	2026-10-23 20:05:32.307708+00	\N	\N	0	\N	\N
01a16ab3-8cad-7c40-9053-9f3db8ba6279	01a06c6b-3380-7e62-ad15-29c698748d88	01a05c04-97c0-742e-b204-e52db2221a58	10	Who has this page: https://example.org/notes?	<p>Who has this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>?</p>	\N	\N	2026-10-23 21:38:34.285713+00	\N	\N	0	\N	\N
01a16b68-bb4b-7147-bd6c-1d8f2325eed9	01a069b7-1000-778f-b9d0-578f9a737d7e	01a05c00-ee40-7741-bce4-2c8218072e8c	12	Ok	<p>Ok</p>	\N	\N	2026-10-24 00:56:28.235298+00	\N	\N	0	\N	\N
01a16ba2-5860-786f-97c5-bc115c176c81	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c1c-6580-78d6-9a71-144896c8da19	14	Look at the slides :)	<p>Look at the slides :)</p>	\N	\N	2026-10-24 01:59:24+00	\N	\N	0	\N	\N
01a16c19-2c41-71d8-aeb2-92fb720b6f48	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	156	Has anybody this page: https://example.org/notes, thanks!	<p>Has anybody this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>, thanks!</p>	\N	01a16a59-95ce-7a8f-b578-afa0673dd93b	2026-10-24 04:09:11.489365+00	\N	\N	0	\N	\N
01a16cff-1af2-74c5-87b1-231f234b790a	01a05dff-cb80-7ad3-a554-83e395679759	01a05c23-b880-755c-a9e8-21a4c74803e3	79	Haha	<p>Haha</p>	\N	\N	2026-10-24 08:20:20.33895+00	\N	\N	0	\N	\N
01a16dd8-c2b3-7d0d-9772-6d007bec1bce	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	157	Thanks!	<p>Thanks!</p>	\N	\N	2026-10-24 12:18:04.595748+00	\N	\N	0	\N	\N
01a16f98-5926-71b9-8b8c-b4bfd95f3da0	01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	158	Ok	<p>Ok</p>	\N	\N	2026-10-24 20:26:57.702131+00	\N	\N	0	\N	\N
01a16f9c-f600-7fdd-8b71-cce68acc7feb	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	53	Да	<p>Да</p>	\N	\N	2026-10-24 20:32:00.000016+00	\N	\N	0	\N	\N
01a16fe9-dd80-7dcd-89fe-389e4c1bf1fc	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c27-6200-7410-8efb-c8d60b21fbac	41	Look at the slides?	<p>Look at the slides?</p>	\N	\N	2026-10-24 21:56:00+00	\N	\N	0	\N	\N
01a17036-c500-71db-9c77-7637238ba83e	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	33	I have the **second** chapter, or am I wrong?	<p>I have the <strong>second</strong> chapter, or am I wrong?</p>	\N	\N	2026-10-24 23:20:00+00	\N	\N	0	\N	\N
01a17078-8846-7816-b26f-4891e32120eb	01a05dff-cb80-7ad3-a554-83e395679759	01a05c04-97c0-742e-b204-e52db2221a58	80	Has anybody the tickets.\n\nSee you there.	<p>Has anybody the tickets.</p>\n<p>See you there.</p>	\N	\N	2026-10-25 00:31:49.830475+00	\N	\N	0	\N	\N
01a1711d-7b80-73a0-8cdc-76113f008bec	01a06368-1280-71e6-b795-8189096068fa	01a05c1a-90c0-766b-88be-ab134da98f1d	21	Same here	<p>Same here</p>	\N	\N	2026-10-25 03:32:00+00	\N	\N	0	\N	\N
01a17157-ef98-7ca4-afdc-47c4aab89a16	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	159	I have the slides, thanks!	<p>I have the slides, thanks!</p>	\N	\N	2026-10-25 04:35:50.808514+00	\N	\N	0	\N	\N
01a1716a-6300-7e7b-b195-c433e794cdcb	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2c-e040-7804-8386-8a29678a5aa3	19	👍	<p>👍</p>	\N	\N	2026-10-25 04:56:00.000006+00	\N	\N	0	\N	\N
01a172ea-e880-7637-8b66-98b83d2069fa	01a068d0-5980-742c-9428-51fc4f398319	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	13	I finished this page: https://example.org/notes!	<p>I finished this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>!</p>	\N	\N	2026-10-25 11:56:00+00	\N	\N	0	\N	\N
01a17317-860a-7f3a-a127-53f121f09771	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	160	Done	<p>Done</p>	\N	\N	2026-10-25 12:44:43.914897+00	\N	\N	0	\N	\N
01a17384-b780-7d57-a149-954fb776594a	01a06a9d-c680-7523-8fe7-6758b2671672	01a05c00-ee40-7741-bce4-2c8218072e8c	11	Don't forget the sheet for Friday, or am I wrong?	<p>Don't forget the sheet for Friday, or am I wrong?</p>	\N	\N	2026-10-25 14:44:00+00	\N	\N	0	\N	\N
01a173d1-9f00-778f-883a-7649da29abc7	01a06b84-7d00-78f8-9b8b-a3b3221ed12f	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	11	Who has the slides, or am I wrong?	<p>Who has the slides, or am I wrong?</p>	\N	01a13ef5-6500-7e7a-a263-cfeacbf0fc22	2026-10-25 16:08:00+00	\N	\N	0	\N	\N
01a173e6-9630-7f0f-88d0-16415819e20e	01a0619a-a580-7358-8407-1c921c7b35fd	01a05bff-1980-712e-a6ce-cc1b78e51061	28	Don't forget a pen and a ruler.	<p>Don't forget a pen and a ruler.</p>	\N	\N	2026-10-25 16:30:54+00	\N	\N	0	\N	\N
01a173f1-f59a-74db-91d6-e34944583b62	01a05dff-cb80-7ad3-a554-83e395679759	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	81	Has anybody the slides.	<p>Has anybody the slides.</p>	\N	01a154ad-1daa-71fc-9c81-fe8fd2a7bb83	2026-10-25 16:43:19.322+00	\N	\N	0	\N	\N
01a174ca-36b4-708a-bbb1-1bac4d921ca8	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c1c-6580-78d6-9a71-144896c8da19	24	We need `main.py` :)	<p>We need <code>main.py</code> :)</p>	\N	\N	2026-10-25 20:39:31.764714+00	\N	\N	0	\N	\N
01a174d7-1c7d-793b-ae94-87c1c77ad8c8	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	161	Yes	<p>Yes</p>	\N	\N	2026-10-25 20:53:37.02128+00	\N	\N	0	\N	\N
01a174db-8bec-7f0d-8393-978d2913676c	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	54	Who has the slides, or am I wrong?	<p>Who has the slides, or am I wrong?</p>	\N	\N	2026-10-25 20:58:27.692324+00	\N	\N	0	\N	\N
01a17505-3d00-712a-9043-aef6677e73f0	01a06f1f-5700-7ce6-8fdb-ec77818fccee	01a05c1c-6580-78d6-9a71-144896c8da19	9	Don't forget `main.py`, or am I wrong?	<p>Don't forget <code>main.py</code>, or am I wrong?</p>	\N	\N	2026-10-25 21:44:00+00	\N	\N	0	\N	\N
01a17552-2480-7582-9ed0-b13a91037d01	01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c2b-0b80-7541-8326-324dfb695ffb	9	Has anybody the lab report.	<p>Has anybody the lab report.</p>	\N	\N	2026-10-25 23:08:00+00	\N	\N	0	\N	\N
01a17696-b2ef-7883-9964-4c160da3625d	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	162	Look at this page: https://example.org/notes.\n\nSee you there.	<p>Look at this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>\n<p>See you there.</p>	\N	\N	2026-10-26 05:02:30.127663+00	\N	\N	0	\N	\N
01a176b7-61a0-7c46-8aca-02672047c396	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	42	Thanks!	<p>Thanks!</p>	\N	\N	2026-10-26 05:38:12+00	\N	\N	0	\N	\N
01a17716-0c00-730c-a20e-c626c7ad8dd7	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	18	Look at the lab report, or am I wrong?	<p>Look at the lab report, or am I wrong?</p>	\N	\N	2026-10-26 07:21:36+00	\N	\N	0	\N	\N
01a1771f-9180-7ca8-9d26-a7d3b1dc7ed0	01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	7	Look at question 3, or am I wrong?	<p>Look at question 3, or am I wrong?</p>	\N	\N	2026-10-26 07:32:00+00	\N	\N	0	\N	\N
01a1776b-62ed-77f8-b204-c2361ad40229	01a05dff-cb80-7ad3-a554-83e395679759	01a05c1a-90c0-766b-88be-ab134da98f1d	82	Who has `main.py` by tomorrow.	<p>Who has <code>main.py</code> by tomorrow.</p>	\N	\N	2026-10-26 08:54:48.813525+00	\N	\N	0	\N	\N
01a1776c-7900-7f1f-a4bf-f7b8bdc427ca	01a07655-0b00-75c2-b2de-bead90749c88	01a05c1c-6580-78d6-9a71-144896c8da19	7	I have the **second** chapter?	<p>I have the <strong>second</strong> chapter?</p>	\N	\N	2026-10-26 08:56:00+00	\N	\N	0	\N	\N
01a177b9-6080-76eb-b058-56bc8821dcfa	01a0773b-c180-7732-8353-7283e065a6f9	01a05c04-97c0-742e-b204-e52db2221a58	7	I have the formula $a^2 + b^2 = c^2$ by tomorrow.	<p>I have the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span> by tomorrow.</p>	\N	\N	2026-10-26 10:20:00+00	\N	\N	0	\N	\N
01a1781a-ec17-78b4-a049-9f76daa7071f	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	16	Who has this page: https://example.org/notes?	<p>Who has this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>?</p>	\N	\N	2026-10-26 12:06:32.72727+00	\N	\N	0	\N	\N
01a17853-2f80-71c6-9072-09a6fe7b7bd6	01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c30-89c0-7b61-889d-a11b62397bc7	7	Please bring the slides?	<p>Please bring the slides?</p>	\N	\N	2026-10-26 13:08:00+00	\N	\N	0	\N	\N
01a17856-4962-7361-8211-6c7187cb2d11	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	163	Has anybody question 3!	<p>Has anybody question 3!</p>	\N	\N	2026-10-26 13:11:23.234046+00	\N	\N	0	\N	\N
01a178b2-dbb0-703b-a2a9-4c939ba4f1dd	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	34	Ok	<p>Ok</p>	\N	\N	2026-10-26 14:52:30+00	\N	\N	0	\N	\N
01a179a2-c01a-74b3-8d56-c722b3a62ee9	01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c04-97c0-742e-b204-e52db2221a58	14	We need the tickets :)	<p>We need the tickets :)</p>	\N	\N	2026-10-26 19:14:31.578946+00	\N	\N	0	\N	\N
01a17a15-dfd4-7f2d-8eeb-d5c2ed72f011	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	164	Please bring a pen and a ruler :)	<p>Please bring a pen and a ruler :)</p>	\N	\N	2026-10-26 21:20:16.340429+00	\N	\N	0	\N	\N
01a17a1a-21d8-76ed-b838-47671c4abe9c	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	55	👍	<p>👍</p>	\N	\N	2026-10-26 21:24:55.384632+00	\N	\N	0	\N	\N
01a17ae4-d041-7951-a5e6-a9315f181bff	01a05dff-cb80-7ad3-a554-83e395679759	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	83	Don't forget the **second** chapter, or am I wrong?	<p>Don't forget the <strong>second</strong> chapter, or am I wrong?</p>	\N	\N	2026-10-27 01:06:18.30505+00	\N	\N	0	\N	\N
01a17bd5-7646-704e-b43c-e7faea955e0e	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	165	I have question 3.	<p>I have question 3.</p>	\N	\N	2026-10-27 05:29:09.446812+00	\N	\N	0	\N	\N
01a17d84-e5c0-71be-98c8-726b5702a777	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c2c-e040-7804-8386-8a29678a5aa3	43	Don't forget the sheet for Friday, or am I wrong?	<p>Don't forget the sheet for Friday, or am I wrong?</p>	\N	\N	2026-10-27 13:20:24+00	\N	\N	0	\N	\N
01a17d95-0cb9-75fb-beec-111ea032b015	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	166	Done	<p>Done</p>	\N	\N	2026-10-27 13:38:02.553195+00	\N	\N	0	\N	\N
01a17e0f-5340-76fd-911b-55d38e2d708d	01a0619a-a580-7358-8407-1c921c7b35fd	01a05bff-1980-712e-a6ce-cc1b78e51061	29	I have the slides by tomorrow.	<p>I have the slides by tomorrow.</p>	\N	\N	2026-10-27 15:51:36+00	\N	\N	0	\N	\N
01a17e5e-3d94-7d6e-bced-ae6125134680	01a05dff-cb80-7ad3-a554-83e395679759	01a05c0a-1600-7196-a198-8ad9f06c144a	84	We need the lab report?	<p>We need the lab report?</p>	\N	\N	2026-10-27 17:17:47.796575+00	\N	\N	0	\N	\N
01a17e89-f313-7e36-b70b-ef8010afcf48	01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	10	I finished the lab report?	<p>I finished the lab report?</p>	\N	\N	2026-10-27 18:05:32.307693+00	\N	\N	0	\N	\N
01a17e99-c0c0-78b2-9f2c-e576acc14ad9	01a06368-1280-71e6-b795-8189096068fa	01a05c04-97c0-742e-b204-e52db2221a58	22	Please bring the slides?	<p>Please bring the slides?</p>	\N	\N	2026-10-27 18:22:48+00	\N	\N	0	\N	\N
01a17ed0-f027-7f27-8434-0a0d96a9f62e	01a06e38-a080-703b-bd66-bd192db7a164	01a05c1e-3a40-777f-8c22-af58be6521cc	10	We need the **second** chapter, thanks!	<p>We need the <strong>second</strong> chapter, thanks!</p>	\N	\N	2026-10-27 19:23:04.615386+00	\N	\N	0	\N	\N
01a17f54-a32b-7301-8c56-4cc870e6b31e	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	167	Please bring the slides by tomorrow.	<p>Please bring the slides by tomorrow.</p>	\N	\N	2026-10-27 21:46:55.659578+00	\N	\N	0	\N	\N
01a17f58-b7c4-7ac3-8c98-c3a277eb6cdc	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	56	No	<p>No</p>	\N	\N	2026-10-27 21:51:23.07694+00	\N	\N	0	\N	\N
01a17fae-9bc0-78fe-bb87-d7500beaffdf	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c02-c300-7324-9b81-0e766ec9d286	15	I finished the tickets by tomorrow.	<p>I finished the tickets by tomorrow.</p>	\N	\N	2026-10-27 23:25:12+00	\N	\N	0	\N	\N
01a1805d-b2aa-7dd4-8b34-7ae9718b0d6c	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2c-e040-7804-8386-8a29678a5aa3	20	Done	<p>Done</p>	\N	\N	2026-10-28 02:36:26.666673+00	\N	\N	0	\N	\N
01a180b7-1ed2-7e11-8706-81d698bba318	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c32-5e80-7fb5-8703-806984c81999	25	We need the sheet for Friday :)	<p>We need the sheet for Friday :)</p>	\N	\N	2026-10-28 04:14:07.058832+00	\N	\N	0	\N	\N
01a18114-399d-7c15-8356-d01de431ae89	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	168	Has anybody the formula $a^2 + b^2 = c^2$?	<p>Has anybody the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>?</p>	\N	\N	2026-10-28 05:55:48.765961+00	\N	\N	0	\N	\N
01a1812e-f260-7a39-85e4-4931ffe22b02	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	35	Same here	<p>Same here</p>	\N	\N	2026-10-28 06:25:00+00	\N	\N	0	\N	\N
01a181d7-aae8-70a8-ac1c-eafe0ddf7521	01a05dff-cb80-7ad3-a554-83e395679759	01a05c00-ee40-7741-bce4-2c8218072e8c	85	I finished this page: https://example.org/notes?	<p>I finished this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>?</p>	\N	01a173f1-f59a-74db-91d6-e34944583b62	2026-10-28 09:29:17.2881+00	\N	\N	0	\N	\N
01a182d3-d010-758f-a5b5-d4837af20e3f	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	169	Please bring question 3.	<p>Please bring question 3.</p>	\N	\N	2026-10-28 14:04:41.872344+00	\N	\N	0	\N	\N
01a182d5-f969-77f5-88c9-2da14fa8923b	01a069b7-1000-778f-b9d0-578f9a737d7e	01a05c00-ee40-7741-bce4-2c8218072e8c	13	Look at the formula $a^2 + b^2 = c^2$!	<p>Look at the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>!</p>	\N	\N	2026-10-28 14:07:03.529416+00	\N	\N	0	\N	\N
01a18332-6380-7e01-b788-f98098e2efee	01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c02-c300-7324-9b81-0e766ec9d286	8	See you at 10	<p>See you at 10</p>	\N	\N	2026-10-28 15:48:00+00	\N	\N	0	\N	\N
01a18377-9a40-7663-bb4e-a28892cc45a6	01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	8	Who has `main.py`.	<p>Who has <code>main.py</code>.</p>	\N	\N	2026-10-28 17:03:36+00	\N	\N	0	\N	\N
01a183bc-d100-7d6e-8380-ac3fb0ec0cec	01a07487-9e00-7cc4-8781-14e75f3be45c	01a05c2e-b500-74ef-a8e5-b4617589a82b	8	I have the formula $a^2 + b^2 = c^2$ by tomorrow.	<p>I have the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span> by tomorrow.</p>	\N	\N	2026-10-28 18:19:12+00	\N	\N	0	\N	\N
01a18452-69e0-7e30-b393-ae8ec7ca1fbf	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c2e-b500-74ef-a8e5-b4617589a82b	44	Ok	<p>Ok</p>	\N	\N	2026-10-28 21:02:36+00	\N	\N	0	\N	\N
01a18493-6682-7991-95ea-8c2b3f941ef5	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	170	Look at the lab report?	<p>Look at the lab report?</p>	\N	\N	2026-10-28 22:13:34.978727+00	\N	\N	0	\N	\N
01a18497-4db1-73a1-b8eb-a5e9877f4704	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	57	Yes	<p>Yes</p>	\N	\N	2026-10-28 22:17:50.769248+00	\N	\N	0	\N	\N
01a18551-183b-71f8-bc56-612fdc1afea1	01a05dff-cb80-7ad3-a554-83e395679759	01a05c21-e3c0-79ec-b05f-ca161622bd79	86	Don't forget `main.py`!	<p>Don't forget <code>main.py</code>!</p>	\N	\N	2026-10-29 01:40:46.779625+00	\N	\N	0	\N	\N
01a18652-fcf5-75ed-a6c4-04447e1cae65	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	171	I finished a pen and a ruler by tomorrow.	<p>I finished a pen and a ruler by tomorrow.</p>	\N	\N	2026-10-29 06:22:28.08511+00	\N	\N	0	\N	\N
01a186f4-7a24-7d69-b34e-d544a3cf79ca	01a06c6b-3380-7e62-ad15-29c698748d88	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	11	I have this page: https://example.org/notes, thanks!	<p>I have this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>, thanks!</p>	\N	01a16ab3-8cad-7c40-9053-9f3db8ba6279	2026-10-29 09:18:51.42857+00	\N	\N	0	\N	\N
01a18732-5080-72cc-9e4f-20bf58802e9a	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c00-ee40-7741-bce4-2c8218072e8c	19	Look at the **second** chapter, or am I wrong?	<p>Look at the <strong>second</strong> chapter, or am I wrong?</p>	\N	\N	2026-10-29 10:26:24+00	\N	\N	0	\N	\N
01a18812-9367-76f9-8436-81bced40dc4d	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	172	Who has this page: https://example.org/notes.\n\nSee you there.	<p>Who has this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>\n<p>See you there.</p>	\N	\N	2026-10-29 14:31:21.191493+00	\N	\N	0	\N	\N
01a18838-1050-7dab-9524-728556c58311	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	30	Да	<p>Да</p>	\N	\N	2026-10-29 15:12:18+00	\N	\N	0	\N	\N
01a188ca-858f-7114-b458-55ca819de2e0	01a05dff-cb80-7ad3-a554-83e395679759	01a05c30-89c0-7b61-889d-a11b62397bc7	87	Please bring this page: https://example.org/notes.	<p>Please bring this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>	\N	\N	2026-10-29 17:52:16.27115+00	\N	\N	0	\N	\N
01a18917-c9c0-7425-9546-b2928d56ff7c	01a068d0-5980-742c-9428-51fc4f398319	01a05c23-b880-755c-a9e8-21a4c74803e3	14	I finished the slides by tomorrow.	<p>I finished the slides by tomorrow.</p>	\N	\N	2026-10-29 19:16:40+00	\N	\N	0	\N	\N
01a189ab-0910-7ecd-b76c-f97af12bda96	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c0f-9440-7d45-bb1a-11df587fd280	36	Has anybody question 3.\n\nSee you there.	<p>Has anybody question 3.</p>\n<p>See you there.</p>	\N	\N	2026-10-29 21:57:30+00	\N	\N	0	\N	\N
01a189d2-29d9-7573-aed6-d44cf0fc4b47	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	173	Who has the sheet for Friday?	<p>Who has the sheet for Friday?</p>	\N	\N	2026-10-29 22:40:14.297876+00	\N	\N	0	\N	\N
01a189d5-e39d-739a-a75d-2246efb4edd5	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	58	Please bring the formula $a^2 + b^2 = c^2$, or am I wrong?	<p>Please bring the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>, or am I wrong?</p>	\N	\N	2026-10-29 22:44:18.461556+00	\N	\N	0	\N	\N
01a18a5f-1a5d-7bce-8595-bbd4db0c3c88	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c1a-90c0-766b-88be-ab134da98f1d	17	Has anybody the lab report!	<p>Has anybody the lab report!</p>	\N	\N	2026-10-30 01:14:10.909088+00	\N	\N	0	\N	\N
01a18b1f-ee00-7bf5-8492-df3cae9ce2f8	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c32-5e80-7fb5-8703-806984c81999	45	Has anybody the lab report, or am I wrong?	<p>Has anybody the lab report, or am I wrong?</p>	\N	\N	2026-10-30 04:44:48+00	\N	\N	0	\N	\N
01a18b55-1524-705a-b745-84d5f9f45f8a	01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c1a-90c0-766b-88be-ab134da98f1d	6	Да	<p>Да</p>	\N	\N	2026-10-30 05:42:51.42857+00	\N	\N	0	\N	\N
01a18b91-c04c-7376-864c-68f6f8db903a	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	174	Don't forget the **second** chapter!	<p>Don't forget the <strong>second</strong> chapter!</p>	\N	\N	2026-10-30 06:49:07.404259+00	\N	\N	0	\N	\N
01a18bd8-eb24-787e-9532-0289f88a4674	01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c0a-1600-7196-a198-8ad9f06c144a	6	Done	<p>Done</p>	\N	\N	2026-10-30 08:06:51.42857+00	\N	\N	0	\N	\N
01a18c16-0600-7555-820c-d4450456ff4d	01a06368-1280-71e6-b795-8189096068fa	01a05c0d-bf80-706d-b019-66a0c381e88f	23	Who has this page: https://example.org/notes, thanks!	<p>Who has this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>, thanks!</p>	\N	\N	2026-10-30 09:13:36+00	\N	\N	0	\N	\N
01a18c1a-d624-7307-84ec-5f56c3b0f185	01a07e71-7580-7510-881b-30aa7b2bf038	01a05c2b-0b80-7541-8326-324dfb695ffb	6	We need question 3 by tomorrow.	<p>We need question 3 by tomorrow.</p>	\N	\N	2026-10-30 09:18:51.42857+00	\N	\N	0	\N	\N
01a18c43-f2e2-7ed5-9ca4-60ecd758594e	01a05dff-cb80-7ad3-a554-83e395679759	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	88	Has anybody the formula $a^2 + b^2 = c^2$?	<p>Has anybody the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>?</p>	\N	\N	2026-10-30 10:03:45.762675+00	\N	\N	0	\N	\N
01a18c5c-c124-7273-9cb9-7989fc4c6071	01a07f58-2c00-7249-9071-736d3c46aa89	01a05c08-4140-7648-8683-9eb905b6e6e3	6	Who has `main.py`.	<p>Who has <code>main.py</code>.</p>	\N	\N	2026-10-30 10:30:51.42857+00	\N	\N	0	\N	\N
01a18c9e-ac24-720b-b23c-5984f590ef64	01a0803e-e280-725f-9bb9-f93bad21e937	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	6	Has anybody this page: https://example.org/notes.	<p>Has anybody this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>	\N	\N	2026-10-30 11:42:51.42857+00	\N	\N	0	\N	\N
01a18ca4-06f0-701e-90d8-efc6b1e0a8ba	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c15-1280-7e17-a11d-459a2f978d87	26	Has anybody the formula $a^2 + b^2 = c^2$!	<p>Has anybody the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>!</p>	\N	\N	2026-10-30 11:48:42.35295+00	\N	\N	0	\N	\N
01a18d51-56be-7466-a240-998ecf95442d	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	175	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-10-30 14:58:00.510642+00	\N	\N	0	\N	\N
01a18d52-29d1-7c13-86ec-5a60f2ef2426	01a070ec-c400-764b-bc2a-d55b8433855c	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	9	Yes	<p>Yes</p>	\N	\N	2026-10-30 14:58:54.545456+00	\N	\N	0	\N	\N
01a18d91-15c5-7171-a884-acbd3ab72ce3	01a071d3-7a80-78f2-8614-9c8456db2057	01a05c2b-0b80-7541-8326-324dfb695ffb	9	I finished the slides?	<p>I finished the slides?</p>	\N	\N	2026-10-30 16:07:38.181816+00	\N	\N	0	\N	\N
01a18e02-3600-7f8d-8a17-41ca93ee12a9	01a06a9d-c680-7523-8fe7-6758b2671672	01a05c02-c300-7324-9b81-0e766ec9d286	12	Please bring the slides?	<p>Please bring the slides?</p>	\N	\N	2026-10-30 18:11:12+00	\N	\N	0	\N	\N
01a18e3f-bc00-7ce2-a5fe-0b9442ecf3f2	01a06b84-7d00-78f8-9b8b-a3b3221ed12f	01a05c1e-3a40-777f-8c22-af58be6521cc	12	I have `main.py`.	<p>I have <code>main.py</code>.</p>	\N	\N	2026-10-30 19:18:24+00	\N	\N	0	\N	\N
01a18eb0-fd6b-7e52-a840-c2cf169f789b	01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c32-5e80-7fb5-8703-806984c81999	15	Look at the sheet for Friday, or am I wrong?	<p>Look at the sheet for Friday, or am I wrong?</p>	\N	\N	2026-10-30 21:22:06.315788+00	\N	\N	0	\N	\N
01a18f10-ed31-7841-ac47-c6d9fb6eb3a5	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	176	Has anybody the tickets :)	<p>Has anybody the tickets :)</p>	\N	\N	2026-10-30 23:06:53.617025+00	\N	\N	0	\N	\N
01a18f14-7989-7e6e-ad69-2884fd69d513	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	59	I finished the tickets by tomorrow.	<p>I finished the tickets by tomorrow.</p>	\N	\N	2026-10-30 23:10:46.153864+00	\N	\N	0	\N	\N
01a18f51-0255-726c-b2cd-9ea42616eac7	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2b-0b80-7541-8326-324dfb695ffb	21	Has anybody the slides.\n\nSee you there.	<p>Has anybody the slides.</p>\n<p>See you there.</p>	\N	\N	2026-10-31 00:16:53.33334+00	\N	\N	0	\N	\N
01a18fbd-6036-79c8-a684-822021426ae8	01a05dff-cb80-7ad3-a554-83e395679759	01a05c0a-1600-7196-a198-8ad9f06c144a	89	I have the sheet for Friday by tomorrow.	<p>I have the sheet for Friday by tomorrow.</p>	\N	\N	2026-10-31 02:15:15.2542+00	\N	\N	0	\N	\N
01a190d0-83a3-794e-8667-b0a813787e13	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	177	Thanks!	<p>Thanks!</p>	\N	\N	2026-10-31 07:15:46.723408+00	\N	\N	0	\N	\N
01a191ed-7220-70dd-aa16-1e0ca7342d69	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c2c-e040-7804-8386-8a29678a5aa3	46	I have the sheet for Friday, or am I wrong?	<p>I have the sheet for Friday, or am I wrong?</p>	\N	\N	2026-10-31 12:27:00+00	\N	\N	0	\N	\N
01a19227-1fc0-798d-b2ab-0d50c8a5f721	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c1a-90c0-766b-88be-ab134da98f1d	37	Look at `main.py` by tomorrow.	<p>Look at <code>main.py</code> by tomorrow.</p>	\N	\N	2026-10-31 13:30:00+00	\N	\N	0	\N	\N
01a19260-cd60-734b-8b1c-832904839963	01a0619a-a580-7358-8407-1c921c7b35fd	01a05bff-1980-712e-a6ce-cc1b78e51061	31	Same here	<p>Same here</p>	\N	\N	2026-10-31 14:33:00+00	\N	\N	0	\N	\N
01a19290-1a15-7784-835b-b8050585d23f	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	178	See you at 10	<p>See you at 10</p>	\N	\N	2026-10-31 15:24:39.829791+00	\N	\N	0	\N	\N
01a19336-cd89-7ac7-8be1-8ccfc00dc301	01a05dff-cb80-7ad3-a554-83e395679759	01a05c1a-90c0-766b-88be-ab134da98f1d	90	No	<p>No</p>	\N	\N	2026-10-31 18:26:44.745725+00	\N	\N	0	\N	\N
01a193ba-df20-7838-b547-741d99d73830	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c02-c300-7324-9b81-0e766ec9d286	16	Look at `main.py`, or am I wrong?	<p>Look at <code>main.py</code>, or am I wrong?</p>	\N	01a10765-0780-795a-a44f-4ffb6b0a2a82	2026-10-31 20:51:00+00	\N	\N	0	\N	\N
01a1944f-b088-7347-b0b3-858eb9810331	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	179	On my way	<p>On my way</p>	\N	\N	2026-10-31 23:33:32.936174+00	\N	\N	0	\N	\N
01a19453-0f76-7a07-b653-e0265490fba5	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	60	Yes	<p>Yes</p>	\N	01a18f14-7989-7e6e-ad69-2884fd69d513	2026-10-31 23:37:13.846172+00	\N	\N	0	\N	\N
01a195c1-f9c0-7825-a238-bcf731072c0a	01a06f1f-5700-7ce6-8fdb-ec77818fccee	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	10	I finished the **second** chapter.\n\nSee you there.	<p>I finished the <strong>second</strong> chapter.</p>\n<p>See you there.</p>	\N	\N	2026-11-01 06:18:00+00	\N	\N	0	\N	\N
01a195fb-a760-7215-99c5-a534b03ff650	01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c00-ee40-7741-bce4-2c8218072e8c	10	Has anybody the **second** chapter :)	<p>Has anybody the <strong>second</strong> chapter :)</p>	\N	\N	2026-11-01 07:21:00+00	\N	\N	0	\N	\N
01a1960f-46fa-7e7c-b706-c34ac78bce5b	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	180	Who has the lab report, or am I wrong?	<p>Who has the lab report, or am I wrong?</p>	\N	\N	2026-11-01 07:42:26.042557+00	\N	\N	0	\N	\N
01a196b0-3add-7b7e-9a1e-5878a4a69148	01a05dff-cb80-7ad3-a554-83e395679759	01a05c18-bc00-7901-947d-380d81f9c1f6	91	Who has the **second** chapter, or am I wrong?	<p>Who has the <strong>second</strong> chapter, or am I wrong?</p>	\N	\N	2026-11-01 10:38:14.23725+00	\N	\N	0	\N	\N
01a1974e-9500-7727-83b7-f4b217deb139	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c02-c300-7324-9b81-0e766ec9d286	20	Done	<p>Done</p>	\N	\N	2026-11-01 13:31:12+00	\N	\N	0	\N	\N
01a197ce-dd6c-7556-831d-76d8c700c80c	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	181	I finished the sheet for Friday :)	<p>I finished the sheet for Friday :)</p>	\N	\N	2026-11-01 15:51:19.14894+00	\N	\N	0	\N	\N
01a19802-c200-70bd-b327-46ab1347f8d6	01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c00-ee40-7741-bce4-2c8218072e8c	7	Haha	<p>Haha</p>	\N	\N	2026-11-01 16:48:00+00	\N	\N	0	\N	\N
01a19876-1d40-79ae-99a0-dda30d5709a2	01a079ef-e500-7cd3-96a1-a3b52aa055b1	01a05c0f-9440-7d45-bb1a-11df587fd280	7	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-11-01 18:54:00+00	\N	\N	0	\N	\N
01a19890-ef0f-7dcc-9505-80160fcd4e02	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c32-5e80-7fb5-8703-806984c81999	27	Who has the lab report by tomorrow.	<p>Who has the lab report by tomorrow.</p>	\N	\N	2026-11-01 19:23:17.647068+00	\N	\N	0	\N	\N
01a198af-cae0-7be5-9fcd-3951b438ed8a	01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	7	Please bring `main.py`!	<p>Please bring <code>main.py</code>!</p>	\N	\N	2026-11-01 19:57:00+00	\N	\N	0	\N	\N
01a198ba-f640-717b-9888-607a81ca8f02	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	47	Please bring the slides :)	<p>Please bring the slides :)</p>	\N	\N	2026-11-01 20:09:12+00	\N	\N	0	\N	\N
01a19923-2620-7920-81da-19a7af863e68	01a07ca4-0880-7acd-be40-61e52d241527	01a05c1a-90c0-766b-88be-ab134da98f1d	7	Has anybody question 3, or am I wrong?	<p>Has anybody question 3, or am I wrong?</p>	\N	01a0ac0e-8d70-7347-8fcf-b602cae19747	2026-11-01 22:03:00+00	\N	\N	0	\N	\N
01a1998e-73df-7520-8fc9-47f3fc72011f	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	182	I have this page: https://example.org/notes!	<p>I have this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>!</p>	\N	\N	2026-11-02 00:00:12.255323+00	\N	\N	0	\N	\N
01a19991-a562-7826-839d-b64125330272	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	61	Please bring this page: https://example.org/notes!	<p>Please bring this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>!</p>	\N	\N	2026-11-02 00:03:41.53848+00	\N	\N	0	\N	\N
01a19992-4b40-7e00-a4f9-7d6a5f6bdd02	01a06368-1280-71e6-b795-8189096068fa	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	24	Don't forget the tickets, thanks!	<p>Don't forget the tickets, thanks!</p>	\N	\N	2026-11-02 00:04:24+00	\N	\N	0	\N	\N
01a19a29-a830-7137-9de5-dd187017e9f0	01a05dff-cb80-7ad3-a554-83e395679759	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	92	Look at a pen and a ruler by tomorrow.	<p>Look at a pen and a ruler by tomorrow.</p>	\N	\N	2026-11-02 02:49:43.728775+00	\N	\N	0	\N	\N
01a19a43-3787-7ab8-a8e5-18016a0bf8a0	01a069b7-1000-778f-b9d0-578f9a737d7e	01a05c00-ee40-7741-bce4-2c8218072e8c	14	Who has the sheet for Friday!	<p>Who has the sheet for Friday!</p>	\N	01a0c76c-0878-71d5-97f5-f3538d77e347	2026-11-02 03:17:38.823534+00	\N	\N	0	\N	\N
01a19aa3-3670-7add-8fbe-d3e6020aefa6	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c0f-9440-7d45-bb1a-11df587fd280	38	Same here	<p>Same here</p>	\N	\N	2026-11-02 05:02:30+00	\N	\N	0	\N	\N
01a19b4e-0a51-72d3-a53e-7187b2e9ed25	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	183	Look at the tickets!	<p>Look at the tickets!</p>	\N	\N	2026-11-02 08:09:05.361706+00	\N	\N	0	\N	\N
01a19c89-8a70-7f9d-9fdf-5adf1b305f42	01a0619a-a580-7358-8407-1c921c7b35fd	01a05bff-1980-712e-a6ce-cc1b78e51061	32	Has anybody this page: https://example.org/notes, or am I wrong?	<p>Has anybody this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>, or am I wrong?</p>	\N	\N	2026-11-02 13:53:42+00	\N	\N	0	\N	\N
01a19ca3-48a2-7e1a-a217-bfd8ab92beff	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	18	Да	<p>Да</p>	\N	\N	2026-11-02 14:21:49.090906+00	\N	\N	0	\N	\N
01a19ce5-824e-74c6-85ad-12db85425b6c	01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c1c-6580-78d6-9a71-144896c8da19	11	We need the tickets by tomorrow.	<p>We need the tickets by tomorrow.</p>	\N	\N	2026-11-02 15:34:09.23077+00	\N	\N	0	\N	\N
01a19d0d-a0c4-778c-911e-ace3426b7d57	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	184	Don't forget the formula $a^2 + b^2 = c^2$!	<p>Don't forget the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>!</p>	\N	\N	2026-11-02 16:17:58.468089+00	\N	\N	0	\N	\N
01a19d1a-c01d-7aa4-9106-4aa573813b35	01a06e38-a080-703b-bd66-bd192db7a164	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	11	Please bring `main.py`, or am I wrong?	<p>Please bring <code>main.py</code>, or am I wrong?</p>	\N	\N	2026-11-02 16:32:18.46154+00	\N	\N	0	\N	\N
01a19da3-1584-720d-9b0f-f6a75adbb712	01a05dff-cb80-7ad3-a554-83e395679759	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	93	Please bring question 3?	<p>Please bring question 3?</p>	\N	\N	2026-11-02 19:01:13.2203+00	\N	\N	0	\N	\N
01a19e44-5200-7c09-a085-f4936440b7c8	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2c-e040-7804-8386-8a29678a5aa3	22	Ok	<p>Ok</p>	\N	\N	2026-11-02 21:57:20.000007+00	\N	\N	0	\N	\N
01a19ecd-3736-7095-8148-5039422afd57	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	185	Please bring the formula $a^2 + b^2 = c^2$!	<p>Please bring the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>!</p>	\N	\N	2026-11-03 00:26:51.574472+00	\N	\N	0	\N	\N
01a19ed0-3b4e-7c8e-b40c-23b1c5e6d940	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	62	We need the formula $a^2 + b^2 = c^2$!	<p>We need the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>!</p>	\N	\N	2026-11-03 00:30:09.230788+00	\N	\N	0	\N	\N
01a19f44-ab00-7920-90fa-97627f201558	01a068d0-5980-742c-9428-51fc4f398319	01a05c18-bc00-7901-947d-380d81f9c1f6	15	Thanks!	<p>Thanks!</p>	\N	\N	2026-11-03 02:37:20+00	\N	\N	0	\N	\N
01a19f88-7a60-7668-b8de-865ae4b1c6ee	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c02-c300-7324-9b81-0e766ec9d286	48	Same here	<p>Same here</p>	\N	\N	2026-11-03 03:51:24+00	\N	\N	0	\N	\N
01a1a08c-cda8-79d5-80b2-82f6f574c633	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	186	Has anybody the **second** chapter!	<p>Has anybody the <strong>second</strong> chapter!</p>	\N	01a19ecd-3736-7095-8148-5039422afd57	2026-11-03 08:35:44.680855+00	\N	\N	0	\N	\N
01a1a11c-82d7-7c06-b6ff-553ee943ef1d	01a05dff-cb80-7ad3-a554-83e395679759	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	94	Who has the sheet for Friday, or am I wrong?	<p>Who has the sheet for Friday, or am I wrong?</p>	\N	\N	2026-11-03 11:12:42.711825+00	\N	\N	0	\N	\N
01a1a212-7100-7da1-9bfe-258d5b56c0d4	01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c0a-1600-7196-a198-8ad9f06c144a	8	Has anybody the lab report, thanks!	<p>Has anybody the lab report, thanks!</p>	\N	\N	2026-11-03 15:41:20+00	\N	\N	0	\N	\N
01a1a245-b600-7641-aec7-aca697e5c961	01a07655-0b00-75c2-b2de-bead90749c88	01a05bff-1980-712e-a6ce-cc1b78e51061	8	Look at the **second** chapter, or am I wrong?	<p>Look at the <strong>second</strong> chapter, or am I wrong?</p>	\N	\N	2026-11-03 16:37:20+00	\N	\N	0	\N	\N
01a1a24c-641b-7d65-9f35-dbdeb752f9c6	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	187	We need the tickets, or am I wrong?	<p>We need the tickets, or am I wrong?</p>	\N	\N	2026-11-03 16:44:37.787238+00	\N	\N	0	\N	\N
01a1a278-fb00-7cc8-86d5-8c3ab98d2742	01a0773b-c180-7732-8353-7283e065a6f9	01a05c04-97c0-742e-b204-e52db2221a58	8	I have question 3.	<p>I have question 3.</p>	\N	\N	2026-11-03 17:33:20+00	\N	\N	0	\N	\N
01a1a2df-8500-7047-97ae-fcf47f8d4e7c	01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c30-89c0-7b61-889d-a11b62397bc7	8	I finished the tickets?	<p>I finished the tickets?</p>	\N	\N	2026-11-03 19:25:20+00	\N	\N	0	\N	\N
01a1a31f-4d20-7945-b9f7-1a9b00a466e1	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c2b-0b80-7541-8326-324dfb695ffb	39	Has anybody question 3.\n\nSee you there.	<p>Has anybody question 3.</p>\n<p>See you there.</p>	\N	\N	2026-11-03 20:35:00+00	\N	\N	0	\N	\N
01a1a335-679b-7e61-9c2b-f423cb7f27b0	01a06c6b-3380-7e62-ad15-29c698748d88	01a05c04-97c0-742e-b204-e52db2221a58	12	Done	<p>Done</p>	\N	\N	2026-11-03 20:59:08.571427+00	\N	\N	0	\N	\N
01a1a3bf-3abc-7606-bb66-a661b17a91ce	01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c0a-1600-7196-a198-8ad9f06c144a	16	Yes	<p>Yes</p>	\N	\N	2026-11-03 23:29:41.05263+00	\N	\N	0	\N	\N
01a1a40b-fa8d-7ad3-8943-be9327304c5f	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	188	We need question 3?	<p>We need question 3?</p>	\N	01a19d0d-a0c4-778c-911e-ace3426b7d57	2026-11-04 00:53:30.893621+00	\N	\N	0	\N	\N
01a1a40e-d13b-79d1-bd39-7b526cfd7353	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	63	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-11-04 00:56:36.923096+00	\N	\N	0	\N	\N
01a1a47d-d72d-7a26-9670-de8a66a0523a	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c0a-1600-7196-a198-8ad9f06c144a	28	Спасибо!	<p>Спасибо!</p>	\N	01a18ca4-06f0-701e-90d8-efc6b1e0a8ba	2026-11-04 02:57:52.941186+00	\N	\N	0	\N	\N
01a1a495-f02b-7a78-a0c5-be36645c7423	01a05dff-cb80-7ad3-a554-83e395679759	01a05c21-e3c0-79ec-b05f-ca161622bd79	95	Look at the tickets, thanks!	<p>Look at the tickets, thanks!</p>	\N	\N	2026-11-04 03:24:12.20335+00	\N	\N	0	\N	\N
01a1a5cb-9100-7bdd-89db-4616ac354cdd	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	189	I have this page: https://example.org/notes!	<p>I have this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>!</p>	\N	\N	2026-11-04 09:02:24.000004+00	\N	\N	0	\N	\N
01a1a655-fe80-7012-8688-d2ceb98ebebb	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c1c-6580-78d6-9a71-144896c8da19	49	See you at 10	<p>See you at 10</p>	\N	\N	2026-11-04 11:33:36+00	\N	\N	0	\N	\N
01a1a6b2-4780-7851-95e0-17255a9505f4	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	33	Thanks!	<p>Thanks!</p>	\N	\N	2026-11-04 13:14:24+00	\N	\N	0	\N	\N
01a1a70e-9080-72ea-bc35-88d8a1111e48	01a06368-1280-71e6-b795-8189096068fa	01a05c0d-bf80-706d-b019-66a0c381e88f	25	Please bring the sheet for Friday.\n\nSee you there.	<p>Please bring the sheet for Friday.</p>\n<p>See you there.</p>	\N	\N	2026-11-04 14:55:12+00	\N	\N	0	\N	\N
01a1a76a-d980-76e6-8588-6c6460f1695f	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05bff-1980-712e-a6ce-cc1b78e51061	21	We need a pen and a ruler.\n\nSee you there.	<p>We need a pen and a ruler.</p>\n<p>See you there.</p>	\N	\N	2026-11-04 16:36:00+00	\N	\N	0	\N	\N
01a1a78b-2772-7ca1-b80a-5424a9690f96	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	190	I have the slides :)	<p>I have the slides :)</p>	\N	\N	2026-11-04 17:11:17.106387+00	\N	\N	0	\N	\N
01a1a7c7-2280-73dc-9fce-f709c09a5832	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c02-c300-7324-9b81-0e766ec9d286	17	We need `main.py`.\n\nSee you there.	<p>We need <code>main.py</code>.</p>\n<p>See you there.</p>	\N	\N	2026-11-04 18:16:48+00	\N	\N	0	\N	\N
01a1a80f-5d7e-7809-b019-547f7a740392	01a05dff-cb80-7ad3-a554-83e395679759	01a05c0d-bf80-706d-b019-66a0c381e88f	96	See you at 10	<p>See you at 10</p>	\N	\N	2026-11-04 19:35:41.694875+00	\N	\N	0	\N	\N
01a1a87f-b480-7e95-8acb-01a740f8873d	01a06a9d-c680-7523-8fe7-6758b2671672	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	13	Who has `main.py`!	<p>Who has <code>main.py</code>!</p>	\N	\N	2026-11-04 21:38:24+00	\N	\N	0	\N	\N
01a1a8ad-d900-7177-8998-ee253e2341c8	01a06b84-7d00-78f8-9b8b-a3b3221ed12f	01a05c15-1280-7e17-a11d-459a2f978d87	13	Done	<p>Done</p>	\N	\N	2026-11-04 22:28:48+00	\N	\N	0	\N	\N
01a1a94a-bde4-790d-bdfb-bb5a590433bd	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	191	We need the slides!	<p>We need the slides!</p>	\N	\N	2026-11-05 01:20:10.21277+00	\N	\N	0	\N	\N
01a1a94d-6727-78df-b6a6-5d9b27d8c20f	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	64	Thanks!	<p>Thanks!</p>	\N	\N	2026-11-05 01:23:04.615404+00	\N	\N	0	\N	\N
01a1aa1e-fd00-777c-8f02-122f4ac84e08	01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c0d-bf80-706d-b019-66a0c381e88f	9	See you at 10	<p>See you at 10</p>	\N	\N	2026-11-05 05:12:00+00	\N	\N	0	\N	\N
01a1aa4d-2180-7168-b7be-18223747c8b7	01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c00-ee40-7741-bce4-2c8218072e8c	9	I finished the lab report :)	<p>I finished the lab report :)</p>	\N	\N	2026-11-05 06:02:24+00	\N	\N	0	\N	\N
01a1aa7b-4600-7946-935d-6151add634b7	01a07487-9e00-7cc4-8781-14e75f3be45c	01a05bff-1980-712e-a6ce-cc1b78e51061	9	Please bring `main.py`?	<p>Please bring <code>main.py</code>?</p>	\N	\N	2026-11-05 06:52:48+00	\N	\N	0	\N	\N
01a1ab0a-5457-7f69-8cf0-3c364a50d337	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	192	We need a pen and a ruler.	<p>We need a pen and a ruler.</p>	\N	\N	2026-11-05 09:29:03.319153+00	\N	\N	0	\N	\N
01a1ab88-cad2-7c7e-8380-6fc944d576ee	01a05dff-cb80-7ad3-a554-83e395679759	01a05c30-89c0-7b61-889d-a11b62397bc7	97	I finished a pen and a ruler.	<p>I finished a pen and a ruler.</p>	\N	\N	2026-11-05 11:47:11.1864+00	\N	\N	0	\N	\N
01a1ab9b-63d0-77db-b904-fb152eeef904	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c18-bc00-7901-947d-380d81f9c1f6	40	Look at the lab report, thanks!	<p>Look at the lab report, thanks!</p>	\N	\N	2026-11-05 12:07:30+00	\N	\N	0	\N	\N
01a1acc9-eac9-7800-941c-34660d541900	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	193	Don't forget this page: https://example.org/notes.	<p>Don't forget this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>	\N	\N	2026-11-05 17:37:56.425536+00	\N	\N	0	\N	\N
01a1ad23-82a0-7cfa-ab31-957f469263d7	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	50	Has anybody question 3 :)	<p>Has anybody question 3 :)</p>	\N	\N	2026-11-05 19:15:48+00	\N	\N	0	\N	\N
01a1ad37-a1aa-75d7-97f1-1576ae3b8eb8	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2c-e040-7804-8386-8a29678a5aa3	23	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-11-05 19:37:46.666674+00	\N	\N	0	\N	\N
01a1ae89-813b-7ccd-9a71-580dd266b00a	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	194	Done	<p>Done</p>	\N	\N	2026-11-06 01:46:49.531919+00	\N	\N	0	\N	\N
01a1ae8b-fd13-767c-bb62-3b24ecf33b41	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	65	Look at this page: https://example.org/notes by tomorrow.	<p>Look at this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a> by tomorrow.</p>	\N	\N	2026-11-06 01:49:32.307712+00	\N	\N	0	\N	\N
01a1aee7-76e8-7066-bbe5-bb98f3938c34	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c08-4140-7648-8683-9eb905b6e6e3	19	Please bring the lab report, or am I wrong?	<p>Please bring the lab report, or am I wrong?</p>	\N	\N	2026-11-06 03:29:27.272724+00	\N	\N	0	\N	\N
01a1af02-3825-728d-922b-8ba02ebe78a1	01a05dff-cb80-7ad3-a554-83e395679759	01a05c21-e3c0-79ec-b05f-ca161622bd79	98	See you at 10	<p>See you at 10</p>	\N	\N	2026-11-06 03:58:40.677925+00	\N	\N	0	\N	\N
01a1b049-17ae-7596-81fa-0627811580bc	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	195	Thanks!	<p>Thanks!</p>	\N	\N	2026-11-06 09:55:42.638302+00	\N	\N	0	\N	\N
01a1b06a-bf4b-743b-8850-b17abe750594	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	29	Please bring the slides by tomorrow.	<p>Please bring the slides by tomorrow.</p>	\N	\N	2026-11-06 10:32:28.235304+00	\N	\N	0	\N	\N
01a1b0db-0490-7024-b886-ad0378cdfb3b	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	34	We need the sheet for Friday!	<p>We need the sheet for Friday!</p>	\N	\N	2026-11-06 12:35:06+00	\N	\N	0	\N	\N
01a1b0de-d68b-7d7d-8baa-2679e20468ab	01a070ec-c400-764b-bc2a-d55b8433855c	01a05c1a-90c0-766b-88be-ab134da98f1d	10	I have the lab report, thanks!	<p>I have the lab report, thanks!</p>	\N	\N	2026-11-06 12:39:16.363638+00	\N	\N	0	\N	\N
01a1b108-c92e-736b-86dd-c28474e27c9e	01a071d3-7a80-78f2-8614-9c8456db2057	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	10	I finished `main.py` :)	<p>I finished <code>main.py</code> :)</p>	\N	\N	2026-11-06 13:25:05.454543+00	\N	\N	0	\N	\N
01a1b1b0-75a5-772f-b0e5-b5268f189e4d	01a069b7-1000-778f-b9d0-578f9a737d7e	01a05c00-ee40-7741-bce4-2c8218072e8c	15	Look at the slides.\n\nSee you there.	<p>Look at the slides.</p>\n<p>See you there.</p>	\N	\N	2026-11-06 16:28:14.117652+00	\N	\N	0	\N	\N
01a1b208-ae20-740e-b75c-29d5d05b490a	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	196	We need `main.py`!	<p>We need <code>main.py</code>!</p>	\N	\N	2026-11-06 18:04:35.744685+00	\N	\N	0	\N	\N
01a1b27b-a579-715b-8083-db727a372c3d	01a05dff-cb80-7ad3-a554-83e395679759	01a05c04-97c0-742e-b204-e52db2221a58	99	Look at the tickets, or am I wrong?	<p>Look at the tickets, or am I wrong?</p>	\N	\N	2026-11-06 20:10:10.16945+00	\N	\N	0	\N	\N
01a1b3c8-4493-7b84-bb66-5c24a9bdb4ee	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	197	We need this page: https://example.org/notes, or am I wrong?	<p>We need this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>, or am I wrong?</p>	\N	\N	2026-11-07 02:13:28.851068+00	\N	\N	0	\N	\N
01a1b3ca-9300-7740-ad19-5eccf29cca1b	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	66	I have the tickets.\n\nSee you there.	<p>I have the tickets.</p>\n<p>See you there.</p>	\N	01a189d5-e39d-739a-a75d-2246efb4edd5	2026-11-07 02:16:00.00002+00	\N	\N	0	\N	\N
01a1b3f1-06c0-71ec-8302-0ca6634c5876	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	51	Has anybody this page: https://example.org/notes :)	<p>Has anybody this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a> :)</p>	\N	\N	2026-11-07 02:58:00+00	\N	\N	0	\N	\N
01a1b417-7a80-7d97-aea8-15141f3b32cb	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c15-1280-7e17-a11d-459a2f978d87	41	Please bring the formula $a^2 + b^2 = c^2$?	<p>Please bring the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>?</p>	\N	\N	2026-11-07 03:40:00+00	\N	\N	0	\N	\N
01a1b48a-d5c0-74fb-a5c4-18af3820fe8d	01a06368-1280-71e6-b795-8189096068fa	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	26	I have the slides by tomorrow.	<p>I have the slides by tomorrow.</p>	\N	\N	2026-11-07 05:46:00+00	\N	\N	0	\N	\N
01a1b571-8c40-70e9-be3f-7768c1894ba4	01a068d0-5980-742c-9428-51fc4f398319	01a05c0a-1600-7196-a198-8ad9f06c144a	16	Haha	<p>Haha</p>	\N	\N	2026-11-07 09:58:00+00	\N	\N	0	\N	\N
01a1b587-db05-7bd3-a960-b700c4d6547f	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	198	We need `main.py`, thanks!	<p>We need <code>main.py</code>, thanks!</p>	\N	\N	2026-11-07 10:22:21.957451+00	\N	\N	0	\N	\N
01a1b5f5-12cc-7244-b904-281a7e59de02	01a05dff-cb80-7ad3-a554-83e395679759	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	100	Ok	<p>Ok</p>	\N	\N	2026-11-07 12:21:39.660975+00	\N	\N	0	\N	\N
01a1b67e-b680-7016-a90b-084adc4db85f	01a06f1f-5700-7ce6-8fdb-ec77818fccee	01a05c1c-6580-78d6-9a71-144896c8da19	11	I have the slides, thanks!	<p>I have the slides, thanks!</p>	\N	\N	2026-11-07 14:52:00+00	\N	\N	0	\N	\N
01a1b6a5-2a40-7867-9116-1ce3e4fab4a2	01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c1a-90c0-766b-88be-ab134da98f1d	11	Спасибо!	<p>Спасибо!</p>	\N	01a133ff-1ec0-724f-b99f-ce502768d171	2026-11-07 15:34:00+00	\N	\N	0	\N	\N
01a1b747-7177-7410-8f3c-3cd22fc87104	01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	199	Ok	<p>Ok</p>	\N	\N	2026-11-07 18:31:15.063834+00	\N	\N	0	\N	\N
01a1b787-1e00-7196-b96f-a430063199a2	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c00-ee40-7741-bce4-2c8218072e8c	22	Has anybody the tickets, thanks!	<p>Has anybody the tickets, thanks!</p>	\N	\N	2026-11-07 19:40:48+00	\N	\N	0	\N	\N
01a1b8cd-780d-7cee-aa1e-48cb3dcf6c81	01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c0d-bf80-706d-b019-66a0c381e88f	17	We need the tickets!	<p>We need the tickets!</p>	\N	\N	2026-11-08 01:37:15.789472+00	\N	\N	0	\N	\N
01a1b907-07ea-7812-be54-d185e870fbaf	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	200	Look at the tickets by tomorrow.	<p>Look at the tickets by tomorrow.</p>	\N	\N	2026-11-08 02:40:08.170217+00	\N	\N	0	\N	\N
01a1b909-28ec-76af-a6fa-572e75e7adb8	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	67	Haha	<p>Haha</p>	\N	\N	2026-11-08 02:42:27.692328+00	\N	\N	0	\N	\N
01a1b96e-8020-7a8c-bbf4-f9f4ca208906	01a05dff-cb80-7ad3-a554-83e395679759	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	101	Same here	<p>Same here</p>	\N	\N	2026-11-08 04:33:09.1525+00	\N	\N	0	\N	\N
01a1babe-8ae0-7d25-afc1-77eef06a727a	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c04-97c0-742e-b204-e52db2221a58	52	Has anybody the **second** chapter.\n\nSee you there.	<p>Has anybody the <strong>second</strong> chapter.</p>\n<p>See you there.</p>	\N	\N	2026-11-08 10:40:12+00	\N	\N	0	\N	\N
01a1bac6-9e5c-7054-b118-29afd5718418	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	201	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-11-08 10:49:01.2766+00	\N	\N	0	\N	\N
01a1bb03-c1a0-7b8d-842e-97618d269392	01a0619a-a580-7358-8407-1c921c7b35fd	01a05bff-1980-712e-a6ce-cc1b78e51061	35	👍	<p>👍</p>	\N	01a19260-cd60-734b-8b1c-832904839963	2026-11-08 11:55:48+00	\N	\N	0	\N	\N
01a1bb41-1189-7c4f-9c47-6d8720e872ed	01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c32-5e80-7fb5-8703-806984c81999	12	Who has the **second** chapter, or am I wrong?	<p>Who has the <strong>second</strong> chapter, or am I wrong?</p>	\N	\N	2026-11-08 13:02:46.153847+00	\N	\N	0	\N	\N
01a1bb64-9013-759d-9a3e-96980e915dba	01a06e38-a080-703b-bd66-bd192db7a164	01a05c2e-b500-74ef-a8e5-b4617589a82b	12	I finished this page: https://example.org/notes.\n\nSee you there.	<p>I finished this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>\n<p>See you there.</p>	\N	\N	2026-11-08 13:41:32.307694+00	\N	\N	0	\N	\N
01a1bbd3-65e0-7d01-9b05-fe4150138278	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c1c-6580-78d6-9a71-144896c8da19	18	Don't forget the tickets by tomorrow.	<p>Don't forget the tickets by tomorrow.</p>	\N	\N	2026-11-08 15:42:36+00	\N	\N	0	\N	\N
01a1bc2a-f155-7a18-bbfc-39769e1a9904	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2c-e040-7804-8386-8a29678a5aa3	24	On my way	<p>On my way</p>	\N	\N	2026-11-08 17:18:13.333341+00	\N	\N	0	\N	\N
01a1bc57-a769-7518-8d3b-39be6308633d	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c1a-90c0-766b-88be-ab134da98f1d	30	No	<p>No</p>	\N	01a1a47d-d72d-7a26-9670-de8a66a0523a	2026-11-08 18:07:03.529422+00	\N	\N	0	\N	\N
01a1bc86-34ce-7c4c-8596-93e962827e2b	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	202	On my way	<p>On my way</p>	\N	\N	2026-11-08 18:57:54.382983+00	\N	\N	0	\N	\N
01a1bc93-9130-7aec-b2ae-8da98951ffd8	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	42	On my way	<p>On my way</p>	\N	\N	2026-11-08 19:12:30+00	\N	\N	0	\N	\N
01a1bce7-ed74-7ac9-b83b-d584721ce911	01a05dff-cb80-7ad3-a554-83e395679759	01a05c1a-90c0-766b-88be-ab134da98f1d	102	I have a pen and a ruler.	<p>I have a pen and a ruler.</p>	\N	\N	2026-11-08 20:44:38.644025+00	\N	\N	0	\N	\N
01a1be45-cb41-7584-8b50-ad7f755d9916	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	203	Who has the formula $a^2 + b^2 = c^2$.	<p>Who has the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>.</p>	\N	\N	2026-11-09 03:06:47.489366+00	\N	\N	0	\N	\N
01a1be47-bed8-7532-9afa-92bede78c8fa	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	68	Don't forget the tickets, or am I wrong?	<p>Don't forget the tickets, or am I wrong?</p>	\N	\N	2026-11-09 03:08:55.384636+00	\N	\N	0	\N	\N
01a1bf76-5512-7db5-a104-8afd5b4af494	01a06c6b-3380-7e62-ad15-29c698748d88	01a05c04-97c0-742e-b204-e52db2221a58	13	I have the sheet for Friday.\n\nSee you there.	<p>I have the sheet for Friday.</p>\n<p>See you there.</p>	\N	\N	2026-11-09 08:39:25.714284+00	\N	\N	0	\N	\N
01a1c005-61b3-709b-8044-b1fb9554a0b3	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	204	Don't forget a pen and a ruler.	<p>Don't forget a pen and a ruler.</p>	\N	\N	2026-11-09 11:15:40.595749+00	\N	\N	0	\N	\N
01a1c061-5ac7-7f5c-84c7-bf25c5063f72	01a05dff-cb80-7ad3-a554-83e395679759	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	103	I have the sheet for Friday :)	<p>I have the sheet for Friday :)</p>	\N	\N	2026-11-09 12:56:08.13555+00	\N	\N	0	\N	\N
01a1c12b-a52e-7116-bb08-4fe24d542605	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c32-5e80-7fb5-8703-806984c81999	20	Don't forget the sheet for Friday?	<p>Don't forget the sheet for Friday?</p>	\N	\N	2026-11-09 16:37:05.454542+00	\N	\N	0	\N	\N
01a1c18c-0f00-73a6-9b65-5079ccd58a36	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c27-6200-7410-8efb-c8d60b21fbac	53	We need the slides, thanks!	<p>We need the slides, thanks!</p>	\N	\N	2026-11-09 18:22:24+00	\N	\N	0	\N	\N
01a1c1a6-a292-7be1-9b97-3da9e76243cc	01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	7	Please bring the slides, thanks!	<p>Please bring the slides, thanks!</p>	\N	\N	2026-11-09 18:51:25.714284+00	\N	\N	0	\N	\N
01a1c1c4-f826-787b-9a29-396ee7dc97f6	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	205	Don't forget `main.py`, thanks!	<p>Don't forget <code>main.py</code>, thanks!</p>	\N	\N	2026-11-09 19:24:33.702132+00	\N	\N	0	\N	\N
01a1c1e8-8d92-724c-8f04-18d08a3f4b47	01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c21-e3c0-79ec-b05f-ca161622bd79	7	I finished the tickets?	<p>I finished the tickets?</p>	\N	\N	2026-11-09 20:03:25.714284+00	\N	\N	0	\N	\N
01a1c207-1b00-7bd0-869f-63cbcb0d38e2	01a06368-1280-71e6-b795-8189096068fa	01a05c2b-0b80-7541-8326-324dfb695ffb	27	👍	<p>👍</p>	\N	\N	2026-11-09 20:36:48+00	\N	\N	0	\N	\N
01a1c209-8312-7a8e-b9c9-4d75c3d3e435	01a07e71-7580-7510-881b-30aa7b2bf038	01a05bff-1980-712e-a6ce-cc1b78e51061	7	Haha	<p>Haha</p>	\N	\N	2026-11-09 20:39:25.714284+00	\N	\N	0	\N	\N
01a1c22a-7892-7aaf-8db7-3d0851143efb	01a07f58-2c00-7249-9071-736d3c46aa89	01a05c0d-bf80-706d-b019-66a0c381e88f	7	Haha	<p>Haha</p>	\N	\N	2026-11-09 21:15:25.714284+00	\N	\N	0	\N	\N
01a1c24b-6e12-7311-9fa4-a22d7cabf5da	01a0803e-e280-725f-9bb9-f93bad21e937	01a05c2e-b500-74ef-a8e5-b4617589a82b	7	Look at the formula $a^2 + b^2 = c^2$, thanks!	<p>Look at the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>, thanks!</p>	\N	\N	2026-11-09 21:51:25.714284+00	\N	\N	0	\N	\N
01a1c2fd-3300-71a6-9ab6-962561a50e8e	01a06a9d-c680-7523-8fe7-6758b2671672	01a05c02-c300-7324-9b81-0e766ec9d286	14	Same here	<p>Same here</p>	\N	\N	2026-11-10 01:05:36+00	\N	\N	0	\N	\N
01a1c31b-f600-7491-b15d-3151e9480eb1	01a06b84-7d00-78f8-9b8b-a3b3221ed12f	01a05c1e-3a40-777f-8c22-af58be6521cc	14	Haha	<p>Haha</p>	\N	\N	2026-11-10 01:39:12+00	\N	\N	0	\N	\N
01a1c384-8e98-7fba-96b3-e2414dfaa797	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	206	I finished the sheet for Friday, or am I wrong?	<p>I finished the sheet for Friday, or am I wrong?</p>	\N	\N	2026-11-10 03:33:26.808515+00	\N	\N	0	\N	\N
01a1c386-54c4-7f96-a268-6df0500d9c64	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	69	Haha	<p>Haha</p>	\N	\N	2026-11-10 03:35:23.076944+00	\N	\N	0	\N	\N
01a1c3da-c81b-7627-b991-06c244120630	01a05dff-cb80-7ad3-a554-83e395679759	01a05c00-ee40-7741-bce4-2c8218072e8c	104	Done	<p>Done</p>	\N	\N	2026-11-10 05:07:37.627075+00	\N	\N	0	\N	\N
01a1c50f-a7e0-7ab1-9a04-7be09e3420ac	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	43	Please bring the **second** chapter!	<p>Please bring the <strong>second</strong> chapter!</p>	\N	\N	2026-11-10 10:45:00+00	\N	\N	0	\N	\N
01a1c52c-7eb0-73ea-86b3-ed99cfd1711c	01a0619a-a580-7358-8407-1c921c7b35fd	01a05bff-1980-712e-a6ce-cc1b78e51061	36	Да	<p>Да</p>	\N	\N	2026-11-10 11:16:30+00	\N	\N	0	\N	\N
01a1c544-250a-7fae-a419-97426a45f8d3	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	207	Don't forget question 3 by tomorrow.	<p>Don't forget question 3 by tomorrow.</p>	\N	\N	2026-11-10 11:42:19.914898+00	\N	\N	0	\N	\N
01a1c703-bb7d-7500-a6f7-261b19d60f42	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	208	Who has the sheet for Friday.	<p>Who has the sheet for Friday.</p>	\N	\N	2026-11-10 19:51:13.021281+00	\N	\N	0	\N	\N
01a1c754-356e-7330-9ea8-8b819afe7657	01a05dff-cb80-7ad3-a554-83e395679759	01a05c30-89c0-7b61-889d-a11b62397bc7	105	Who has question 3 by tomorrow.	<p>Who has question 3 by tomorrow.</p>	\N	\N	2026-11-10 21:19:07.1186+00	\N	\N	0	\N	\N
01a1c7a3-6280-7d36-a821-47a2196dca53	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c18-bc00-7901-947d-380d81f9c1f6	23	Same here	<p>Same here</p>	\N	\N	2026-11-10 22:45:36+00	\N	\N	0	\N	\N
01a1c7fd-7900-7d30-846d-828f95b13ea3	01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c30-89c0-7b61-889d-a11b62397bc7	8	Ok	<p>Ok</p>	\N	01a16808-0b00-7d14-b0c3-5e202a4b8465	2026-11-11 00:24:00+00	\N	\N	0	\N	\N
01a1c837-26a0-7ce8-ac95-520cbc1b9e99	01a079ef-e500-7cd3-96a1-a3b52aa055b1	01a05bff-1980-712e-a6ce-cc1b78e51061	8	I have the tickets by tomorrow.	<p>I have the tickets by tomorrow.</p>	\N	\N	2026-11-11 01:27:00+00	\N	\N	0	\N	\N
01a1c844-8f87-7da6-b476-235ed59174fc	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	31	Has anybody a pen and a ruler by tomorrow.	<p>Has anybody a pen and a ruler by tomorrow.</p>	\N	\N	2026-11-11 01:41:38.82354+00	\N	\N	0	\N	\N
01a1c853-fd70-7a85-855b-c3b06291473c	01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c18-bc00-7901-947d-380d81f9c1f6	8	Please bring the **second** chapter?	<p>Please bring the <strong>second</strong> chapter?</p>	\N	\N	2026-11-11 01:58:30+00	\N	\N	0	\N	\N
01a1c859-9320-729d-927e-e4e60fa9962f	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	54	Please bring the **second** chapter, or am I wrong?	<p>Please bring the <strong>second</strong> chapter, or am I wrong?</p>	\N	\N	2026-11-11 02:04:36+00	\N	\N	0	\N	\N
01a1c88d-ab10-76c7-8d7a-663273d455ee	01a07ca4-0880-7acd-be40-61e52d241527	01a05c1a-90c0-766b-88be-ab134da98f1d	8	Has anybody a pen and a ruler!	<p>Has anybody a pen and a ruler!</p>	\N	01a19923-2620-7920-81da-19a7af863e68	2026-11-11 03:01:30+00	\N	\N	0	\N	\N
01a1c8c3-51ef-7265-a56e-fd237c240f10	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	209	Has anybody the formula $a^2 + b^2 = c^2$?	<p>Has anybody the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>?</p>	\N	\N	2026-11-11 04:00:06.127664+00	\N	\N	0	\N	\N
01a1c8c4-eab1-7d3b-a867-af81c5630eb9	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	70	Has anybody the slides by tomorrow.	<p>Has anybody the slides by tomorrow.</p>	\N	\N	2026-11-11 04:01:50.769252+00	\N	\N	0	\N	\N
01a1c91d-b3c3-7b64-87a5-f39c3aafd2af	01a069b7-1000-778f-b9d0-578f9a737d7e	01a05c00-ee40-7741-bce4-2c8218072e8c	16	Same here	<p>Same here</p>	\N	\N	2026-11-11 05:38:49.41177+00	\N	\N	0	\N	\N
01a1ca82-e862-7569-b6c4-99d25c60bf3e	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	210	Has anybody the **second** chapter by tomorrow.	<p>Has anybody the <strong>second</strong> chapter by tomorrow.</p>	\N	\N	2026-11-11 12:08:59.234047+00	\N	\N	0	\N	\N
01a1cacd-a2c2-76ca-97ff-76e1879e6995	01a05dff-cb80-7ad3-a554-83e395679759	01a05c21-e3c0-79ec-b05f-ca161622bd79	106	I finished question 3.\n\nSee you there.	<p>I finished question 3.</p>\n<p>See you there.</p>	\N	01a1af02-3825-728d-922b-8ba02ebe78a1	2026-11-11 13:30:36.610125+00	\N	\N	0	\N	\N
01a1cb1e-4100-7590-8026-2cfd57cbec20	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2b-0b80-7541-8326-324dfb695ffb	25	Look at the **second** chapter by tomorrow.	<p>Look at the <strong>second</strong> chapter by tomorrow.</p>	\N	\N	2026-11-11 14:58:40.000008+00	\N	\N	0	\N	\N
01a1cb9e-6d80-7c59-ba68-a60f4b281780	01a068d0-5980-742c-9428-51fc4f398319	01a05c30-89c0-7b61-889d-a11b62397bc7	17	Yes	<p>Yes</p>	\N	\N	2026-11-11 17:18:40+00	\N	\N	0	\N	\N
01a1cc42-7ed4-7bdc-8280-8849da1421b3	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	211	Look at the formula $a^2 + b^2 = c^2$ by tomorrow.	<p>Look at the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span> by tomorrow.</p>	\N	01a1bc86-34ce-7c4c-8596-93e962827e2b	2026-11-11 20:17:52.34043+00	\N	\N	0	\N	\N
01a1cd05-5080-7c2e-b225-17515e7de3bc	01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	9	Да	<p>Да</p>	\N	\N	2026-11-11 23:50:40+00	\N	\N	0	\N	\N
01a1cd1e-f300-70b7-83ba-bd1c804a726c	01a07655-0b00-75c2-b2de-bead90749c88	01a05c21-e3c0-79ec-b05f-ca161622bd79	9	Has anybody the slides, thanks!	<p>Has anybody the slides, thanks!</p>	\N	\N	2026-11-12 00:18:40+00	\N	\N	0	\N	\N
01a1cd38-9580-7fb0-843d-6fa743290a8a	01a0773b-c180-7732-8353-7283e065a6f9	01a05c04-97c0-742e-b204-e52db2221a58	9	Look at this page: https://example.org/notes?	<p>Look at this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>?</p>	\N	\N	2026-11-12 00:46:40+00	\N	\N	0	\N	\N
01a1cd6b-da80-7ecd-be60-0fe88d0ac282	01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	9	No	<p>No</p>	\N	\N	2026-11-12 01:42:40+00	\N	\N	0	\N	\N
01a1cd8b-be90-7e6f-b4c1-d8e7ffd012b1	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c1e-3a40-777f-8c22-af58be6521cc	44	I finished this page: https://example.org/notes?	<p>I finished this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>?</p>	\N	01a19aa3-3670-7add-8fbe-d3e6020aefa6	2026-11-12 02:17:30+00	\N	\N	0	\N	\N
01a1cddb-b55e-76b8-a682-c02788f863d9	01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c0a-1600-7196-a198-8ad9f06c144a	18	Same here	<p>Same here</p>	\N	\N	2026-11-12 03:44:50.526314+00	\N	\N	0	\N	\N
01a1ce02-1546-72e2-88aa-c7b68ce62ebd	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	212	We need the slides, or am I wrong?	<p>We need the slides, or am I wrong?</p>	\N	01a1c005-61b3-709b-8044-b1fb9554a0b3	2026-11-12 04:26:45.446813+00	\N	\N	0	\N	\N
01a1ce03-809d-7aa3-a224-6d2eeb6f22d5	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	71	Has anybody the tickets by tomorrow.	<p>Has anybody the tickets by tomorrow.</p>	\N	\N	2026-11-12 04:28:18.46156+00	\N	\N	0	\N	\N
01a1ce47-1015-7e06-8aef-0850ce6cf651	01a05dff-cb80-7ad3-a554-83e395679759	01a05c27-6200-7410-8efb-c8d60b21fbac	107	No	<p>No</p>	\N	\N	2026-11-12 05:42:06.10165+00	\N	\N	0	\N	\N
01a1cf27-1740-764c-84d5-65ad0a4e8bd4	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c32-5e80-7fb5-8703-806984c81999	55	Same here	<p>Same here</p>	\N	\N	2026-11-12 09:46:48+00	\N	\N	0	\N	\N
01a1cf55-3bc0-789e-9152-74709a32057a	01a0619a-a580-7358-8407-1c921c7b35fd	01a05bff-1980-712e-a6ce-cc1b78e51061	37	Please bring question 3 :)	<p>Please bring question 3 :)</p>	\N	\N	2026-11-12 10:37:12+00	\N	\N	0	\N	\N
01a1cf83-6040-7e37-b0d4-24c25831e32e	01a06368-1280-71e6-b795-8189096068fa	01a05c0d-bf80-706d-b019-66a0c381e88f	28	Look at question 3 :)	<p>Look at question 3 :)</p>	\N	\N	2026-11-12 11:27:36+00	\N	\N	0	\N	\N
01a1cfc1-abb9-7d03-884d-435620539f51	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	213	Don't forget `main.py`?	<p>Don't forget <code>main.py</code>?</p>	\N	\N	2026-11-12 12:35:38.553196+00	\N	\N	0	\N	\N
01a1cfdf-a940-7ea5-8128-d90415e11acd	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c1c-6580-78d6-9a71-144896c8da19	19	We need question 3 :)	<p>We need question 3 :)</p>	\N	\N	2026-11-12 13:08:24+00	\N	\N	0	\N	\N
01a1d10b-9680-70bd-b2c1-9dfbbc5f23f4	01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c30-89c0-7b61-889d-a11b62397bc7	10	No	<p>No</p>	\N	\N	2026-11-12 18:36:00+00	\N	\N	0	\N	\N
01a1d122-a8c0-7a90-a810-94e72622ca32	01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c0f-9440-7d45-bb1a-11df587fd280	10	Haha	<p>Haha</p>	\N	\N	2026-11-12 19:01:12+00	\N	\N	0	\N	\N
01a1d139-bb00-75b1-9a62-f8fbcb43d0f8	01a07487-9e00-7cc4-8781-14e75f3be45c	01a05bff-1980-712e-a6ce-cc1b78e51061	10	Haha	<p>Haha</p>	\N	\N	2026-11-12 19:26:24+00	\N	\N	0	\N	\N
01a1d181-422b-7cd0-8c0f-d5b57afce949	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	214	Haha	<p>Haha</p>	\N	\N	2026-11-12 20:44:31.659579+00	\N	\N	0	\N	\N
01a1d1c0-7d69-77a2-9d98-67293a59c4c3	01a05dff-cb80-7ad3-a554-83e395679759	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	108	We need the **second** chapter!	<p>We need the <strong>second</strong> chapter!</p>	\N	\N	2026-11-12 21:53:35.593175+00	\N	\N	0	\N	\N
01a1d340-d89d-76f4-90c1-e48a8cfb8251	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	215	We need the tickets?	<p>We need the tickets?</p>	\N	\N	2026-11-13 04:53:24.765962+00	\N	\N	0	\N	\N
01a1d342-1689-70b6-afbc-92e0dab36719	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	72	Has anybody this page: https://example.org/notes.\n\nSee you there.	<p>Has anybody this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>\n<p>See you there.</p>	\N	\N	2026-11-13 04:54:46.153868+00	\N	\N	0	\N	\N
01a1d36f-d374-7005-be56-7370d7c0904e	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c30-89c0-7b61-889d-a11b62397bc7	21	Look at question 3?	<p>Look at question 3?</p>	\N	\N	2026-11-13 05:44:43.63636+00	\N	\N	0	\N	\N
01a1d431-77a5-711d-81aa-8ea066a4ef41	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	32	We need the **second** chapter.	<p>We need the <strong>second</strong> chapter.</p>	\N	\N	2026-11-13 09:16:14.117658+00	\N	\N	0	\N	\N
01a1d46b-8345-785c-ab11-906d684567e3	01a070ec-c400-764b-bc2a-d55b8433855c	01a05c04-97c0-742e-b204-e52db2221a58	11	Who has the **second** chapter!	<p>Who has the <strong>second</strong> chapter!</p>	\N	\N	2026-11-13 10:19:38.18182+00	\N	\N	0	\N	\N
01a1d480-7c97-749d-a05c-10ac099c5df7	01a071d3-7a80-78f2-8614-9c8456db2057	01a05c2b-0b80-7541-8326-324dfb695ffb	11	We need the lab report!	<p>We need the lab report!</p>	\N	\N	2026-11-13 10:42:32.72727+00	\N	\N	0	\N	\N
01a1d500-6f10-7c8e-9d2b-5496d06ae587	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	216	👍	<p>👍</p>	\N	01a1cc42-7ed4-7bdc-8280-8849da1421b3	2026-11-13 13:02:17.872345+00	\N	\N	0	\N	\N
01a1d539-eabc-7ff3-93e6-fcec493196cc	01a05dff-cb80-7ad3-a554-83e395679759	01a05c04-97c0-742e-b204-e52db2221a58	109	Look at the slides!	<p>Look at the slides!</p>	\N	01a1d1c0-7d69-77a2-9d98-67293a59c4c3	2026-11-13 14:05:05.0847+00	\N	\N	0	\N	\N
01a1d5f4-9b60-7ddb-8115-12466c739377	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	56	I finished `main.py`, or am I wrong?	<p>I finished <code>main.py</code>, or am I wrong?</p>	\N	\N	2026-11-13 17:29:00+00	\N	\N	0	\N	\N
01a1d607-d540-7e2a-938c-f78494e20b0f	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	45	Да	<p>Да</p>	\N	\N	2026-11-13 17:50:00+00	\N	\N	0	\N	\N
01a1d6c0-0582-73ba-969e-5481b4f5fdba	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	217	I have the tickets.	<p>I have the tickets.</p>	\N	\N	2026-11-13 21:11:10.978728+00	\N	\N	0	\N	\N
01a1d73b-7340-7158-b337-e069a679bf24	01a06f1f-5700-7ce6-8fdb-ec77818fccee	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	12	Да	<p>Да</p>	\N	\N	2026-11-13 23:26:00+00	\N	\N	0	\N	\N
01a1d74e-ad20-7e45-a883-d5899785987e	01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c0f-9440-7d45-bb1a-11df587fd280	12	Please bring the sheet for Friday, or am I wrong?	<p>Please bring the sheet for Friday, or am I wrong?</p>	\N	\N	2026-11-13 23:47:00+00	\N	\N	0	\N	\N
01a1d7bf-a700-7064-b078-4ab8fe522def	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c08-4140-7648-8683-9eb905b6e6e3	24	No	<p>No</p>	\N	\N	2026-11-14 01:50:24+00	\N	\N	0	\N	\N
01a1d87f-9bf5-7949-a14a-a97c96629599	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	218	We need the lab report?	<p>We need the lab report?</p>	\N	\N	2026-11-14 05:20:04.085111+00	\N	\N	0	\N	\N
01a1d880-ac76-7926-b8e2-3c35c322d73b	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	73	Has anybody the sheet for Friday, or am I wrong?	<p>Has anybody the sheet for Friday, or am I wrong?</p>	\N	\N	2026-11-14 05:21:13.846176+00	\N	\N	0	\N	\N
01a1d8b3-5810-7710-9c65-28736e8efb0b	01a05dff-cb80-7ad3-a554-83e395679759	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	110	Yes	<p>Yes</p>	\N	\N	2026-11-14 06:16:34.576225+00	\N	\N	0	\N	\N
01a1d97d-f8d0-7e96-8b10-8c8ccae21b65	01a0619a-a580-7358-8407-1c921c7b35fd	01a05bff-1980-712e-a6ce-cc1b78e51061	38	Haha	<p>Haha</p>	\N	\N	2026-11-14 09:57:54+00	\N	\N	0	\N	\N
01a1d99c-a0c4-7ce8-ab42-8dc05f1eac3c	01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c02-c300-7324-9b81-0e766ec9d286	13	Yes	<p>Yes</p>	\N	\N	2026-11-14 10:31:23.076924+00	\N	\N	0	\N	\N
01a1d9ae-6009-70fa-ab60-24f092ca1bfd	01a06e38-a080-703b-bd66-bd192db7a164	01a05c1e-3a40-777f-8c22-af58be6521cc	13	Don't forget the lab report.\n\nSee you there.	<p>Don't forget the lab report.</p>\n<p>See you there.</p>	\N	\N	2026-11-14 10:50:46.153848+00	\N	\N	0	\N	\N
01a1da11-90aa-719b-bec8-e80ea0774e56	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2b-0b80-7541-8326-324dfb695ffb	26	Thanks!	<p>Thanks!</p>	\N	\N	2026-11-14 12:39:06.666675+00	\N	\N	0	\N	\N
01a1da3f-3267-7c7e-8e27-b9d9c80a6928	01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	219	Thanks!	<p>Thanks!</p>	\N	\N	2026-11-14 13:28:57.191494+00	\N	\N	0	\N	\N
01a1dbb7-4289-7ed4-bbb8-0f2e7e25b483	01a06c6b-3380-7e62-ad15-29c698748d88	01a05c04-97c0-742e-b204-e52db2221a58	14	👍	<p>👍</p>	\N	\N	2026-11-14 20:19:42.857141+00	\N	\N	0	\N	\N
01a1dbfe-c8d9-7d1e-bb4d-bafd03923845	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	220	Please bring the lab report.	<p>Please bring the lab report.</p>	\N	\N	2026-11-14 21:37:50.297877+00	\N	\N	0	\N	\N
01a1dc2c-c563-78b7-add0-56e5c48e8fac	01a05dff-cb80-7ad3-a554-83e395679759	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	111	Who has the **second** chapter :)	<p>Who has the <strong>second</strong> chapter :)</p>	\N	\N	2026-11-14 22:28:04.06775+00	\N	\N	0	\N	\N
01a1dcc2-1f80-74b5-989b-8fdfe38f25d2	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c2c-e040-7804-8386-8a29678a5aa3	57	Look at `main.py`, thanks!	<p>Look at <code>main.py</code>, thanks!</p>	\N	\N	2026-11-15 01:11:12+00	\N	\N	0	\N	\N
01a1dcff-a580-7187-b3fc-c6aee7f405ca	01a06368-1280-71e6-b795-8189096068fa	01a05c04-97c0-742e-b204-e52db2221a58	29	I finished the formula $a^2 + b^2 = c^2$!	<p>I finished the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span>!</p>	\N	\N	2026-11-15 02:18:24+00	\N	\N	0	\N	\N
01a1dd7a-b180-7286-94cc-e6a3c6a215c7	01a06a9d-c680-7523-8fe7-6758b2671672	01a05c00-ee40-7741-bce4-2c8218072e8c	15	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-11-15 04:32:48+00	\N	\N	0	\N	\N
01a1dd8a-1300-7b28-86b7-2693059b14b3	01a06b84-7d00-78f8-9b8b-a3b3221ed12f	01a05c1e-3a40-777f-8c22-af58be6521cc	15	Look at the sheet for Friday, thanks!	<p>Look at the sheet for Friday, thanks!</p>	\N	\N	2026-11-15 04:49:36+00	\N	\N	0	\N	\N
01a1ddbe-5f4c-75ab-a32a-9e7bc3c42754	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	221	Has anybody the sheet for Friday :)	<p>Has anybody the sheet for Friday :)</p>	\N	\N	2026-11-15 05:46:43.40426+00	\N	\N	0	\N	\N
01a1ddbf-4262-7cd3-b37e-c84184348bb7	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	74	Same here	<p>Same here</p>	\N	\N	2026-11-15 05:47:41.538484+00	\N	\N	0	\N	\N
01a1de83-ebf0-7f49-bcbc-e95a86d8bcb9	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c0a-1600-7196-a198-8ad9f06c144a	46	We need `main.py` by tomorrow.	<p>We need <code>main.py</code> by tomorrow.</p>	\N	\N	2026-11-15 09:22:30+00	\N	\N	0	\N	\N
01a1df7d-f5be-7167-b59d-a9543343b7a5	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	222	On my way	<p>On my way</p>	\N	\N	2026-11-15 13:55:36.510643+00	\N	\N	0	\N	\N
01a1dfa6-32b7-75f1-a92c-accb82fad2a1	01a05dff-cb80-7ad3-a554-83e395679759	01a05c08-4140-7648-8683-9eb905b6e6e3	112	Look at the formula $a^2 + b^2 = c^2$ by tomorrow.	<p>Look at the formula <span class=""><math alttext="a^2 + b^2 = c^2" display="inline"><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow></math></span> by tomorrow.</p>	\N	\N	2026-11-15 14:39:33.559275+00	\N	\N	0	\N	\N
01a1e01e-5fc3-70d9-abf2-b07e6babe391	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c1a-90c0-766b-88be-ab134da98f1d	33	Ok	<p>Ok</p>	\N	\N	2026-11-15 16:50:49.411776+00	\N	\N	0	\N	\N
01a1e08a-f1e1-7b2a-9091-1bb9d3a340ad	01a069b7-1000-778f-b9d0-578f9a737d7e	01a05c00-ee40-7741-bce4-2c8218072e8c	17	Look at `main.py`!	<p>Look at <code>main.py</code>!</p>	\N	\N	2026-11-15 18:49:24.705888+00	\N	\N	0	\N	\N
01a1e13d-8c31-7e76-9825-5bb431fb56fa	01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	223	Please bring `main.py`?	<p>Please bring <code>main.py</code>?</p>	\N	\N	2026-11-15 22:04:29.617026+00	\N	\N	0	\N	\N
01a1e1cb-4ec0-74d4-925b-bbf20cd3bb1b	01a068d0-5980-742c-9428-51fc4f398319	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	18	Who has this page: https://example.org/notes :)	<p>Who has this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a> :)</p>	\N	\N	2026-11-16 00:39:20+00	\N	\N	0	\N	\N
01a1e2e9-f2af-76cf-a1f7-bb6ff2e9e8b5	01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c04-97c0-742e-b204-e52db2221a58	19	Has anybody a pen and a ruler.\n\nSee you there.	<p>Has anybody a pen and a ruler.</p>\n<p>See you there.</p>	\N	\N	2026-11-16 05:52:25.263156+00	\N	\N	0	\N	\N
01a1e2fd-22a3-7959-9d19-07e26d1e121d	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	224	See you at 10	<p>See you at 10</p>	\N	01a1d181-422b-7cd0-8c0f-d5b57afce949	2026-11-16 06:13:22.723409+00	\N	\N	0	\N	\N
01a1e2fd-d84e-7b2f-b91b-3462781b0e13	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	75	See you at 10	<p>See you at 10</p>	\N	\N	2026-11-16 06:14:09.230792+00	\N	\N	0	\N	\N
01a1e31f-a00a-7e1f-9127-5a6f5d93c219	01a05dff-cb80-7ad3-a554-83e395679759	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	113	Yes	<p>Yes</p>	\N	\N	2026-11-16 06:51:03.0508+00	\N	\N	0	\N	\N
01a1e38f-a3a0-705c-9fa6-8574d6f7b197	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	58	Look at `main.py`?	<p>Look at <code>main.py</code>?</p>	\N	\N	2026-11-16 08:53:24+00	\N	\N	0	\N	\N
01a1e3a6-b5e0-7330-8508-165885fad9e3	01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	39	I finished `main.py` by tomorrow.	<p>I finished <code>main.py</code> by tomorrow.</p>	\N	\N	2026-11-16 09:18:36+00	\N	\N	0	\N	\N
01a1e3eb-eca0-7c0b-a6ca-a060583fc91d	01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c1c-6580-78d6-9a71-144896c8da19	20	Don't forget the sheet for Friday, or am I wrong?	<p>Don't forget the sheet for Friday, or am I wrong?</p>	\N	\N	2026-11-16 10:34:12+00	\N	\N	0	\N	\N
01a1e4bc-b915-759d-92f5-b90456c1858a	01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	225	Look at this page: https://example.org/notes by tomorrow.	<p>Look at this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a> by tomorrow.</p>	\N	\N	2026-11-16 14:22:15.829792+00	\N	\N	0	\N	\N
01a1e5b4-01ba-7c35-be72-a8ee24cb96a5	01a0661c-3600-7fca-b514-e99da8f603ab	01a05c1c-6580-78d6-9a71-144896c8da19	22	Don't forget the tickets.	<p>Don't forget the tickets.</p>	\N	\N	2026-11-16 18:52:21.818178+00	\N	\N	0	\N	\N
01a1e67c-4f88-7d06-ae34-b1a8999775e4	01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	226	I finished this page: https://example.org/notes.\n\nSee you there.	<p>I finished this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a>.</p>\n<p>See you there.</p>	\N	\N	2026-11-16 22:31:08.936175+00	\N	\N	0	\N	\N
01a1e699-0d5e-7432-b0e0-fc1a27ad6b8d	01a05dff-cb80-7ad3-a554-83e395679759	01a05c30-89c0-7b61-889d-a11b62397bc7	114	Same here	<p>Same here</p>	\N	\N	2026-11-16 23:02:32.542325+00	\N	\N	0	\N	\N
01a1e700-02a0-73aa-ab0c-ce6c692ee215	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c2c-e040-7804-8386-8a29678a5aa3	47	Has anybody the lab report, thanks!	<p>Has anybody the lab report, thanks!</p>	\N	\N	2026-11-17 00:55:00+00	\N	\N	0	\N	\N
01a1e7db-eb80-78d3-adfb-46469c602df4	01a06535-7f80-7ad2-bddb-2100eecfe294	01a05bff-1980-712e-a6ce-cc1b78e51061	25	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-11-17 04:55:12+00	\N	\N	0	\N	\N
01a1e83b-e5fa-7642-91c4-4202acf67f8d	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	227	Same here	<p>Same here</p>	\N	\N	2026-11-17 06:40:02.042558+00	\N	\N	0	\N	\N
01a1e83c-6e3b-77e9-b0b4-91ca8a01ca20	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	76	Спасибо!	<p>Спасибо!</p>	\N	\N	2026-11-17 06:40:36.9231+00	\N	\N	0	\N	\N
01a1e904-e055-79f9-80d5-77d886028e7c	01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2b-0b80-7541-8326-324dfb695ffb	27	I finished the slides :)	<p>I finished the slides :)</p>	\N	\N	2026-11-17 10:19:33.333342+00	\N	\N	0	\N	\N
01a1e9fb-7c6c-71e3-9ac7-640d03c1412d	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	228	Don't forget the slides, thanks!	<p>Don't forget the slides, thanks!</p>	\N	\N	2026-11-17 14:48:55.148941+00	\N	\N	0	\N	\N
01a1ea12-7ab1-7e03-a607-ca41bb75fccd	01a05dff-cb80-7ad3-a554-83e395679759	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	115	Done	<p>Done</p>	\N	01a1d539-eabc-7ff3-93e6-fcec493196cc	2026-11-17 15:14:02.03385+00	\N	\N	0	\N	\N
01a1ea5d-27c0-7a4b-b005-3e78dbe933e9	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	59	Thanks!	<p>Thanks!</p>	\N	\N	2026-11-17 16:35:36+00	\N	\N	0	\N	\N
01a1ea7b-eac0-77b7-98d1-300b7e1060c6	01a06368-1280-71e6-b795-8189096068fa	01a05c2c-e040-7804-8386-8a29678a5aa3	30	Please bring a pen and a ruler?	<p>Please bring a pen and a ruler?</p>	\N	\N	2026-11-17 17:09:12+00	\N	\N	0	\N	\N
01a1ebbb-12df-79db-b312-bb95358ab2cb	01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	229	Please bring the lab report.\n\nSee you there.	<p>Please bring the lab report.</p>\n<p>See you there.</p>	\N	\N	2026-11-17 22:57:48.255324+00	\N	\N	0	\N	\N
01a1ec0b-47e1-7631-b3cf-00b63d5eeba3	01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c1a-90c0-766b-88be-ab134da98f1d	34	Same here	<p>Same here</p>	\N	\N	2026-11-18 00:25:24.705894+00	\N	\N	0	\N	\N
01a1ed7a-a951-7b37-9c79-0ecfa456a270	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	230	Look at `main.py`.	<p>Look at <code>main.py</code>.</p>	\N	\N	2026-11-18 07:06:41.361707+00	\N	\N	0	\N	\N
01a1ed7b-0427-7ca9-93d0-134164a39f60	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	77	👍	<p>👍</p>	\N	\N	2026-11-18 07:07:04.615408+00	\N	\N	0	\N	\N
01a1ed8b-e805-7a44-beff-27614a89dfb2	01a05dff-cb80-7ad3-a554-83e395679759	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	116	Haha	<p>Haha</p>	\N	\N	2026-11-18 07:25:31.525375+00	\N	\N	0	\N	\N
01a1edcf-72f0-76d0-ad5e-173e4ef89d80	01a0619a-a580-7358-8407-1c921c7b35fd	01a05bff-1980-712e-a6ce-cc1b78e51061	40	I have the sheet for Friday!	<p>I have the sheet for Friday!</p>	\N	\N	2026-11-18 08:39:18+00	\N	\N	0	\N	\N
01a1ef3a-3fc4-7691-9310-fbc703d47842	01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	231	Has anybody the slides, or am I wrong?	<p>Has anybody the slides, or am I wrong?</p>	\N	\N	2026-11-18 15:15:34.46809+00	\N	\N	0	\N	\N
01a1ef7c-1950-798c-8bd7-fe0c9db48380	01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c27-6200-7410-8efb-c8d60b21fbac	48	On my way	<p>On my way</p>	\N	\N	2026-11-18 16:27:30+00	\N	\N	0	\N	\N
01a1f0f9-d636-7be6-9eb0-db425421d2c9	01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	232	Has anybody the lab report?	<p>Has anybody the lab report?</p>	\N	\N	2026-11-18 23:24:27.574473+00	\N	\N	0	\N	\N
01a1f105-5558-7d70-8909-6c467501f8e0	01a05dff-cb80-7ad3-a554-83e395679759	01a05c0a-1600-7196-a198-8ad9f06c144a	117	Look at the sheet for Friday, or am I wrong?	<p>Look at the sheet for Friday, or am I wrong?</p>	\N	\N	2026-11-18 23:37:01.0169+00	\N	\N	0	\N	\N
01a1f12a-abe0-78cc-b14f-69b618893e1b	01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	60	See you at 10	<p>See you at 10</p>	\N	\N	2026-11-19 00:17:48+00	\N	\N	0	\N	\N
01a1f2b9-6ca8-765f-86f7-03553b89d84c	01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	233	Look at this page: https://example.org/notes by tomorrow.	<p>Look at this page: <a href="https://example.org/notes" target="_blank" rel="noopener noreferrer nofollow">https://example.org/notes</a> by tomorrow.</p>	\N	\N	2026-11-19 07:33:20.680856+00	\N	\N	0	\N	\N
01a1f2b9-9a13-7894-baae-74927d3a8b99	01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	78	Look at the slides, or am I wrong?	<p>Look at the slides, or am I wrong?</p>	\N	\N	2026-11-19 07:33:32.307716+00	\N	\N	0	\N	\N
01a1f479-031b-7d59-aba1-bb2b60c5a316	01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	234	Please bring the slides, thanks!	<p>Please bring the slides, thanks!</p>	\N	\N	2026-11-19 15:42:13.787239+00	\N	\N	0	\N	\N
01a1f47e-c2ac-757d-8419-f7f6336e6b51	01a05dff-cb80-7ad3-a554-83e395679759	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	118	Who has the slides, or am I wrong?	<p>Who has the slides, or am I wrong?</p>	\N	\N	2026-11-19 15:48:30.508425+00	\N	\N	0	\N	\N
01a1f638-998d-7b9c-bb4a-9816f00057bb	01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	235	Who has the lab report, or am I wrong?	<p>Who has the lab report, or am I wrong?</p>	\N	\N	2026-11-19 23:51:06.893622+00	\N	\N	0	\N	\N
\.

--
-- Data for Name: attachments; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.attachments (id, chat_id, uploader_id, message_id, place, digest, name, media_type, created_at) FROM stdin;
\.

--
-- Data for Name: audit_entries; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit_entries (id, at, actor_id, actor_name, action, target_kind, target_id, target_name, address, details) FROM stdin;
\.

--
-- Data for Name: chat_events; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.chat_events (chat_id, seq, type, payload, created_at) FROM stdin;
01a05d19-1500-7067-9898-90086a17b9af	1	chat_created	{"by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-09-01 13:12:00+00
01a05d19-1500-7067-9898-90086a17b9af	2	message_posted	{"message_id": "01a05ed8-ab72-72a7-bac7-652ccdf84404", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-01 21:20:53.106383+00
01a05d19-1500-7067-9898-90086a17b9af	3	message_posted	{"message_id": "01a06098-41e4-718d-977c-96c0084f3dd6", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-02 05:29:46.212766+00
01a05d19-1500-7067-9898-90086a17b9af	4	message_posted	{"message_id": "01a06257-d857-77fc-816e-2284c10faa40", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-09-02 13:38:39.319149+00
01a05d19-1500-7067-9898-90086a17b9af	5	message_posted	{"message_id": "01a06417-6ec9-78dd-aadf-559a11cbc288", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-02 21:47:32.425532+00
01a05d19-1500-7067-9898-90086a17b9af	6	message_posted	{"message_id": "01a065d7-053b-7b63-b62a-c1fea5f09e63", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-03 05:56:25.531915+00
01a05d19-1500-7067-9898-90086a17b9af	7	message_posted	{"message_id": "01a06796-9bae-7bc1-97e5-4acc62f5680c", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-09-03 14:05:18.638298+00
01a05d19-1500-7067-9898-90086a17b9af	8	message_posted	{"message_id": "01a06956-3220-7586-ba0b-85188296f5ea", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-03 22:14:11.744681+00
01a05d19-1500-7067-9898-90086a17b9af	9	message_posted	{"message_id": "01a06b15-c893-790b-a57e-845465b675cd", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-04 06:23:04.851064+00
01a05d19-1500-7067-9898-90086a17b9af	10	message_posted	{"message_id": "01a06cd5-5f05-717a-b9c0-8feffa1b1bf1", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-04 14:31:57.957447+00
01a05d19-1500-7067-9898-90086a17b9af	11	message_posted	{"message_id": "01a06e94-f577-7d21-a185-cc8ea8ea37f7", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-09-04 22:40:51.06383+00
01a05d19-1500-7067-9898-90086a17b9af	12	message_posted	{"message_id": "01a07054-8bea-7e6f-8c25-0a03e023033d", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-05 06:49:44.170213+00
01a05d19-1500-7067-9898-90086a17b9af	13	message_posted	{"message_id": "01a07214-225c-7a8a-a880-4790be6c6fe9", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-05 14:58:37.276596+00
01a05d19-1500-7067-9898-90086a17b9af	14	message_posted	{"message_id": "01a073d3-b8ce-71fd-a69b-ae29f652d008", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-05 23:07:30.382979+00
01a05d19-1500-7067-9898-90086a17b9af	15	message_posted	{"message_id": "01a07593-4f41-74ac-9959-b9ef58d07674", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-06 07:16:23.489362+00
01a05d19-1500-7067-9898-90086a17b9af	16	message_posted	{"message_id": "01a07752-e5b3-7cb4-9349-da4804673b75", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-06 15:25:16.595745+00
01a05d19-1500-7067-9898-90086a17b9af	17	message_posted	{"message_id": "01a07912-7c26-7fa6-93e6-d093db87872d", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-06 23:34:09.702128+00
01a05d19-1500-7067-9898-90086a17b9af	18	message_posted	{"message_id": "01a07ad2-1298-7115-9673-93d618ae013e", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-07 07:43:02.808511+00
01a05d19-1500-7067-9898-90086a17b9af	19	message_posted	{"message_id": "01a07c91-a90a-7a57-b9b8-163510b8fe22", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-07 15:51:55.914894+00
01a05d19-1500-7067-9898-90086a17b9af	20	message_posted	{"message_id": "01a07e51-3f7d-7255-849c-4ca23685156b", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-08 00:00:49.021277+00
01a05d19-1500-7067-9898-90086a17b9af	21	message_posted	{"message_id": "01a08010-d5ef-7c35-8a8d-15d81d296588", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-08 08:09:42.12766+00
01a05d19-1500-7067-9898-90086a17b9af	22	message_posted	{"message_id": "01a081d0-6c62-7156-92bc-cdcb6816de06", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-08 16:18:35.234043+00
01a05d19-1500-7067-9898-90086a17b9af	23	message_posted	{"message_id": "01a08390-02d4-7d19-882a-d58996605d95", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-09 00:27:28.340426+00
01a05d19-1500-7067-9898-90086a17b9af	24	message_posted	{"message_id": "01a0854f-9946-7d69-8448-0030f3c668b1", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-09 08:36:21.446809+00
01a05d19-1500-7067-9898-90086a17b9af	25	message_posted	{"message_id": "01a0870f-2fb9-73e8-8bb6-62a8c979cb06", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-09 16:45:14.553192+00
01a05d19-1500-7067-9898-90086a17b9af	26	message_posted	{"message_id": "01a088ce-c62b-7a35-a293-4bf1d37c9961", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-09-10 00:54:07.659575+00
01a05d19-1500-7067-9898-90086a17b9af	27	message_posted	{"message_id": "01a08a8e-5c9d-7e4e-aad9-a40a736ebf51", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-09-10 09:03:00.765958+00
01a05d19-1500-7067-9898-90086a17b9af	28	message_posted	{"message_id": "01a08c4d-f310-762c-80df-7c9a8cda80a3", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-10 17:11:53.872341+00
01a05d19-1500-7067-9898-90086a17b9af	29	message_posted	{"message_id": "01a08e0d-8982-72b0-86fa-adb10a248cff", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-11 01:20:46.978724+00
01a05d19-1500-7067-9898-90086a17b9af	30	message_posted	{"message_id": "01a08fcd-1ff5-701e-a607-b61550332cb8", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-11 09:29:40.085107+00
01a05d19-1500-7067-9898-90086a17b9af	31	message_posted	{"message_id": "01a0918c-b667-7e28-88fe-a5d73716e7ea", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-11 17:38:33.19149+00
01a05d19-1500-7067-9898-90086a17b9af	32	message_posted	{"message_id": "01a0934c-4cd9-7eac-b534-ccae8aa67235", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-09-12 01:47:26.297873+00
01a05d19-1500-7067-9898-90086a17b9af	33	message_posted	{"message_id": "01a0950b-e34c-70d7-bbbe-938116e3e380", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-12 09:56:19.404256+00
01a05d19-1500-7067-9898-90086a17b9af	34	message_posted	{"message_id": "01a096cb-79be-7a82-8e89-6a65f772f8ea", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-12 18:05:12.510639+00
01a05d19-1500-7067-9898-90086a17b9af	35	message_posted	{"message_id": "01a0988b-1031-7c84-8b52-5b4f19d7b403", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-13 02:14:05.617022+00
01a05d19-1500-7067-9898-90086a17b9af	36	message_posted	{"message_id": "01a09a4a-a6a3-749f-9284-0ea166daa365", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-13 10:22:58.723405+00
01a05d19-1500-7067-9898-90086a17b9af	37	message_posted	{"message_id": "01a09c0a-3d15-7bf3-8acc-9ec8c02fc22a", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-13 18:31:51.829788+00
01a05d19-1500-7067-9898-90086a17b9af	38	message_posted	{"message_id": "01a09dc9-d388-7300-825f-854213bd488e", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-14 02:40:44.936171+00
01a05d19-1500-7067-9898-90086a17b9af	39	message_posted	{"message_id": "01a09f89-69fa-71dd-9d94-6658d2511c38", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-14 10:49:38.042554+00
01a05d19-1500-7067-9898-90086a17b9af	40	message_posted	{"message_id": "01a0a149-006c-7915-8ba5-6d3424452ecf", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-09-14 18:58:31.148937+00
01a05d19-1500-7067-9898-90086a17b9af	41	message_posted	{"message_id": "01a0a308-96df-786b-8999-18a76ec15d38", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-09-15 03:07:24.25532+00
01a05d19-1500-7067-9898-90086a17b9af	42	message_posted	{"message_id": "01a0a4c8-2d51-7c9c-ae1f-b6adcee9a4fd", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-15 11:16:17.361703+00
01a05d19-1500-7067-9898-90086a17b9af	43	message_posted	{"message_id": "01a0a687-c3c4-7be8-96b3-0574d6172adf", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-15 19:25:10.468086+00
01a05d19-1500-7067-9898-90086a17b9af	44	message_posted	{"message_id": "01a0a847-5a36-7add-b113-79a20ff44f65", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-16 03:34:03.574469+00
01a05d19-1500-7067-9898-90086a17b9af	45	message_posted	{"message_id": "01a0aa06-f0a8-76ad-9067-04c365d60b6e", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-16 11:42:56.680852+00
01a05d19-1500-7067-9898-90086a17b9af	46	message_posted	{"message_id": "01a0abc6-871b-7136-8758-ff4d2d75c25d", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-16 19:51:49.787235+00
01a05d19-1500-7067-9898-90086a17b9af	47	message_posted	{"message_id": "01a0ad86-1d8d-7a94-afdb-e9d27ebd0e05", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-09-17 04:00:42.893618+00
01a05d19-1500-7067-9898-90086a17b9af	48	message_posted	{"message_id": "01a0af45-b400-7aee-ba6c-ac4ae82d2fef", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-17 12:09:36.000001+00
01a05d19-1500-7067-9898-90086a17b9af	49	message_posted	{"message_id": "01a0b105-4a72-7531-82fe-3a4ac360b3b7", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-17 20:18:29.106384+00
01a05d19-1500-7067-9898-90086a17b9af	50	message_posted	{"message_id": "01a0b2c4-e0e4-7957-8cb0-5ec1b14b69dc", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-18 04:27:22.212767+00
01a05d19-1500-7067-9898-90086a17b9af	51	message_posted	{"message_id": "01a0b484-7757-7587-9f8c-e97adb34fa8d", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-18 12:36:15.31915+00
01a05d19-1500-7067-9898-90086a17b9af	52	message_posted	{"message_id": "01a0b644-0dc9-7112-b7b5-dbac6d3fad4c", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-09-18 20:45:08.425533+00
01a05d19-1500-7067-9898-90086a17b9af	53	message_posted	{"message_id": "01a0b803-a43b-7e8b-bada-79478b5230ed", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-09-19 04:54:01.531916+00
01a05d19-1500-7067-9898-90086a17b9af	54	message_posted	{"message_id": "01a0b9c3-3aae-747c-99de-2deda0e20045", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-19 13:02:54.638299+00
01a05d19-1500-7067-9898-90086a17b9af	55	message_posted	{"message_id": "01a0bb82-d120-78e3-b780-47cfd788c7cc", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-19 21:11:47.744682+00
01a05d19-1500-7067-9898-90086a17b9af	56	message_posted	{"message_id": "01a0bd42-6793-7351-a8fb-46b52a2d551f", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-20 05:20:40.851065+00
01a05d19-1500-7067-9898-90086a17b9af	57	message_posted	{"message_id": "01a0bf01-fe05-7881-88b7-cc6b99c61aa8", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-20 13:29:33.957448+00
01a05d19-1500-7067-9898-90086a17b9af	58	message_posted	{"message_id": "01a0c0c1-9477-7106-8f33-2483bfe4440e", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-09-20 21:38:27.063831+00
01a05d19-1500-7067-9898-90086a17b9af	59	message_posted	{"message_id": "01a0c281-2aea-74e4-82a9-5d35d5d8575d", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-21 05:47:20.170214+00
01a05d19-1500-7067-9898-90086a17b9af	60	message_posted	{"message_id": "01a0c440-c15c-7247-aefb-a2aed5153664", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-21 13:56:13.276597+00
01a05d19-1500-7067-9898-90086a17b9af	61	message_posted	{"message_id": "01a0c600-57ce-7f80-88b7-5541346f3293", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-21 22:05:06.38298+00
01a05d19-1500-7067-9898-90086a17b9af	62	message_posted	{"message_id": "01a0c7bf-ee41-7b97-8362-1f97bf4cc645", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-22 06:13:59.489363+00
01a05d19-1500-7067-9898-90086a17b9af	63	message_posted	{"message_id": "01a0c97f-84b3-7fae-8e33-dd7092947d94", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-22 14:22:52.595746+00
01a05d19-1500-7067-9898-90086a17b9af	64	message_posted	{"message_id": "01a0cb3f-1b26-7315-b7cc-ba58713b831b", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-22 22:31:45.702129+00
01a05d19-1500-7067-9898-90086a17b9af	65	message_posted	{"message_id": "01a0ccfe-b198-7e90-b433-b60c61e406a6", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-09-23 06:40:38.808512+00
01a05d19-1500-7067-9898-90086a17b9af	66	message_posted	{"message_id": "01a0cebe-480a-764e-bea0-1ca0effe76e0", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-23 14:49:31.914895+00
01a05d19-1500-7067-9898-90086a17b9af	67	message_posted	{"message_id": "01a0d07d-de7d-7450-a3a0-29a5adb55556", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-23 22:58:25.021278+00
01a05d19-1500-7067-9898-90086a17b9af	68	message_posted	{"message_id": "01a0d23d-74ef-7bdc-b977-edf4959d133d", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-24 07:07:18.127661+00
01a05d19-1500-7067-9898-90086a17b9af	69	message_posted	{"message_id": "01a0d3fd-0b62-77f5-a117-511fb8a61715", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-24 15:16:11.234044+00
01a05d19-1500-7067-9898-90086a17b9af	70	message_posted	{"message_id": "01a0d5bc-a1d4-73bb-a9a4-13ca59758f83", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-24 23:25:04.340427+00
01a05d19-1500-7067-9898-90086a17b9af	71	message_posted	{"message_id": "01a0d77c-3846-7794-ab6c-57637c0b03ee", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-25 07:33:57.44681+00
01a05d19-1500-7067-9898-90086a17b9af	72	message_posted	{"message_id": "01a0d93b-ceb9-7aec-91db-6acf6c2f5ecc", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-25 15:42:50.553193+00
01a05d19-1500-7067-9898-90086a17b9af	73	message_posted	{"message_id": "01a0dafb-652b-7960-b235-62b7b5d28dee", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-25 23:51:43.659576+00
01a05d19-1500-7067-9898-90086a17b9af	74	message_posted	{"message_id": "01a0dcba-fb9d-757d-a2d2-8da83cbb5615", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-26 08:00:36.765959+00
01a05d19-1500-7067-9898-90086a17b9af	75	message_posted	{"message_id": "01a0de7a-9210-772f-8c00-15082b265442", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-26 16:09:29.872342+00
01a05d19-1500-7067-9898-90086a17b9af	76	message_posted	{"message_id": "01a0e03a-2882-7a2e-bbce-c85d2c1ffacc", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-27 00:18:22.978725+00
01a05d19-1500-7067-9898-90086a17b9af	77	message_posted	{"message_id": "01a0e1f9-bef5-7c25-b6ba-d673423e96d0", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-09-27 08:27:16.085108+00
01a05d19-1500-7067-9898-90086a17b9af	78	message_posted	{"message_id": "01a0e3b9-5567-7d91-9108-0deb6710b0e7", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-27 16:36:09.191491+00
01a05d19-1500-7067-9898-90086a17b9af	79	message_posted	{"message_id": "01a0e578-ebd9-703a-9291-f006309d57ed", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-28 00:45:02.297874+00
01a05d19-1500-7067-9898-90086a17b9af	80	message_posted	{"message_id": "01a0e738-824c-799b-86ce-c133759aaeee", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-28 08:53:55.404257+00
01a05d19-1500-7067-9898-90086a17b9af	81	message_posted	{"message_id": "01a0e8f8-18be-7d90-a697-f21ec05a32a3", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-28 17:02:48.51064+00
01a05d19-1500-7067-9898-90086a17b9af	82	message_posted	{"message_id": "01a0eab7-af31-7245-a5a2-4e8a3a4548f2", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-29 01:11:41.617023+00
01a05d19-1500-7067-9898-90086a17b9af	83	message_posted	{"message_id": "01a0ec77-45a3-7770-809f-025ee38d62a7", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-09-29 09:20:34.723406+00
01a05d19-1500-7067-9898-90086a17b9af	84	message_posted	{"message_id": "01a0ee36-dc15-7150-9cfd-717d1e39a54c", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-29 17:29:27.829789+00
01a05d19-1500-7067-9898-90086a17b9af	85	message_posted	{"message_id": "01a0eff6-7288-7933-ab29-35f2c02823ec", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-09-30 01:38:20.936172+00
01a05d19-1500-7067-9898-90086a17b9af	86	message_posted	{"message_id": "01a0f1b6-08fa-763f-a3bc-6601947678f5", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-30 09:47:14.042555+00
01a05d19-1500-7067-9898-90086a17b9af	87	message_posted	{"message_id": "01a0f375-9f6c-76be-a8d4-24ee1c66eed2", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-30 17:56:07.148938+00
01a05d19-1500-7067-9898-90086a17b9af	88	message_posted	{"message_id": "01a0f535-35df-7661-b225-78ebeb391d06", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-01 02:05:00.255321+00
01a05d19-1500-7067-9898-90086a17b9af	89	message_posted	{"message_id": "01a0f6f4-cc51-7055-a52a-66d863243e53", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-01 10:13:53.361704+00
01a05d19-1500-7067-9898-90086a17b9af	90	message_posted	{"message_id": "01a0f8b4-62c4-7708-a6f3-8e3e767fe953", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-01 18:22:46.468087+00
01a05d19-1500-7067-9898-90086a17b9af	91	message_posted	{"message_id": "01a0fa73-f936-7101-9733-230a8660194d", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-10-02 02:31:39.57447+00
01a05d19-1500-7067-9898-90086a17b9af	92	message_posted	{"message_id": "01a0fc33-8fa8-7334-bfe9-da2007124b2f", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-02 10:40:32.680853+00
01a05d19-1500-7067-9898-90086a17b9af	93	message_posted	{"message_id": "01a0fdf3-261b-7499-a18d-58b8546e197b", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-02 18:49:25.787236+00
01a05d19-1500-7067-9898-90086a17b9af	94	message_posted	{"message_id": "01a0ffb2-bc8d-79b8-af67-09e9968240ef", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-03 02:58:18.893619+00
01a05d19-1500-7067-9898-90086a17b9af	95	message_posted	{"message_id": "01a10172-5300-762e-b309-cdb189c08e1c", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-03 11:07:12.000002+00
01a05d19-1500-7067-9898-90086a17b9af	96	message_posted	{"message_id": "01a10331-e972-79f5-ad75-c843406797b6", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-10-03 19:16:05.106385+00
01a05d19-1500-7067-9898-90086a17b9af	97	message_posted	{"message_id": "01a104f1-7fe4-7990-975a-1163a31a7b19", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-04 03:24:58.212768+00
01a05d19-1500-7067-9898-90086a17b9af	98	message_posted	{"message_id": "01a106b1-1657-717f-887e-e17b880e180b", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-04 11:33:51.319151+00
01a05d19-1500-7067-9898-90086a17b9af	99	message_posted	{"message_id": "01a10870-acc9-7ce6-8000-8e261722ebbe", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-04 19:42:44.425534+00
01a05d19-1500-7067-9898-90086a17b9af	100	message_posted	{"message_id": "01a10a30-433b-72d1-bb8c-14090ee3bdcb", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-05 03:51:37.531917+00
01a05d19-1500-7067-9898-90086a17b9af	101	message_posted	{"message_id": "01a10bef-d9ae-7b19-9dfc-a10cce9244cb", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-05 12:00:30.6383+00
01a05d19-1500-7067-9898-90086a17b9af	102	message_posted	{"message_id": "01a10daf-7020-741e-889b-69d38262cdc5", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-05 20:09:23.744683+00
01a05d19-1500-7067-9898-90086a17b9af	103	message_posted	{"message_id": "01a10f6f-0693-74e4-bad3-2cafe595e3cb", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-06 04:18:16.851066+00
01a05d19-1500-7067-9898-90086a17b9af	104	message_posted	{"message_id": "01a1112e-9d05-78ed-9300-1b63856558b2", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-06 12:27:09.957449+00
01a05d19-1500-7067-9898-90086a17b9af	105	message_posted	{"message_id": "01a112ee-3377-719c-8c5e-c38d6ae70ff2", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-06 20:36:03.063832+00
01a05d19-1500-7067-9898-90086a17b9af	106	message_posted	{"message_id": "01a114ad-c9ea-7a17-912e-2bea2614e7e7", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-07 04:44:56.170215+00
01a05d19-1500-7067-9898-90086a17b9af	107	message_posted	{"message_id": "01a1166d-605c-7d39-a9b2-d06a7442a8cc", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-07 12:53:49.276598+00
01a05d19-1500-7067-9898-90086a17b9af	108	message_posted	{"message_id": "01a1182c-f6ce-735a-bdff-04ae8611f8b9", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-07 21:02:42.382981+00
01a05d19-1500-7067-9898-90086a17b9af	109	message_posted	{"message_id": "01a119ec-8d41-76ee-8eb0-ff74670f2134", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-08 05:11:35.489364+00
01a05d19-1500-7067-9898-90086a17b9af	110	message_posted	{"message_id": "01a11bac-23b3-789c-afef-1ac1400839a9", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-08 13:20:28.595747+00
01a05d19-1500-7067-9898-90086a17b9af	111	message_posted	{"message_id": "01a11d6b-ba26-7ea4-ba5b-99cdf06f217a", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-10-08 21:29:21.70213+00
01a05d19-1500-7067-9898-90086a17b9af	112	message_posted	{"message_id": "01a11f2b-5098-71d3-9118-0cd942fe9ca9", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-09 05:38:14.808513+00
01a05d19-1500-7067-9898-90086a17b9af	113	message_posted	{"message_id": "01a120ea-e70a-7e3c-9721-c6e50597ebc1", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-09 13:47:07.914896+00
01a05d19-1500-7067-9898-90086a17b9af	114	message_posted	{"message_id": "01a122aa-7d7d-7d90-be5d-933d991ba3ce", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-10-09 21:56:01.021279+00
01a05d19-1500-7067-9898-90086a17b9af	115	message_posted	{"message_id": "01a1246a-13ef-7f87-973e-cd63d0646cf9", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-10 06:04:54.127662+00
01a05d19-1500-7067-9898-90086a17b9af	116	message_posted	{"message_id": "01a12629-aa62-73a8-a176-a3cac53482ec", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-10 14:13:47.234045+00
01a05d19-1500-7067-9898-90086a17b9af	117	message_posted	{"message_id": "01a127e9-40d4-755d-bce5-d2c6d9e46a51", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-10-10 22:22:40.340428+00
01a05d19-1500-7067-9898-90086a17b9af	118	message_posted	{"message_id": "01a129a8-d746-7a70-8168-e969a45f419c", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-10-11 06:31:33.446811+00
01a05d19-1500-7067-9898-90086a17b9af	119	message_posted	{"message_id": "01a12b68-6db9-7ac3-a953-e9e8868f8154", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-11 14:40:26.553194+00
01a05d19-1500-7067-9898-90086a17b9af	120	message_posted	{"message_id": "01a12d28-042b-71b5-819e-038721858664", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-11 22:49:19.659577+00
01a05d19-1500-7067-9898-90086a17b9af	121	message_posted	{"message_id": "01a12ee7-9a9d-7c73-ac96-edfafe99958f", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-10-12 06:58:12.76596+00
01a05d19-1500-7067-9898-90086a17b9af	122	message_posted	{"message_id": "01a130a7-3110-7227-813b-c6bad8a9f8f4", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-12 15:07:05.872343+00
01a05d19-1500-7067-9898-90086a17b9af	123	message_posted	{"message_id": "01a13266-c782-7db4-b4c6-224f6372099a", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-10-12 23:15:58.978726+00
01a05d19-1500-7067-9898-90086a17b9af	124	message_posted	{"message_id": "01a13426-5df5-7c0d-beb8-9fff04a65e39", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-13 07:24:52.085109+00
01a05d19-1500-7067-9898-90086a17b9af	125	message_posted	{"message_id": "01a135e5-f467-79b4-bf6b-0446f31aeb00", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-13 15:33:45.191492+00
01a05d19-1500-7067-9898-90086a17b9af	126	message_posted	{"message_id": "01a137a5-8ad9-7efa-860f-923db0fa6216", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-13 23:42:38.297875+00
01a05d19-1500-7067-9898-90086a17b9af	127	message_posted	{"message_id": "01a13965-214c-7124-907f-37d417647fa2", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-10-14 07:51:31.404258+00
01a05d19-1500-7067-9898-90086a17b9af	128	message_posted	{"message_id": "01a13b24-b7be-77dc-80d3-458c1a6f9365", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-14 16:00:24.510641+00
01a05d19-1500-7067-9898-90086a17b9af	129	message_posted	{"message_id": "01a13ce4-4e31-7598-affb-bd51b937a988", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-10-15 00:09:17.617024+00
01a05d19-1500-7067-9898-90086a17b9af	130	message_posted	{"message_id": "01a13ea3-e4a3-78c1-ac00-46f488d4161a", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-10-15 08:18:10.723407+00
01a05d19-1500-7067-9898-90086a17b9af	131	message_posted	{"message_id": "01a14063-7b15-7dba-abf1-00b0d5bc9f74", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-10-15 16:27:03.82979+00
01a05d19-1500-7067-9898-90086a17b9af	132	message_posted	{"message_id": "01a14223-1188-7d43-b6d7-1c3fc9530f5e", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-10-16 00:35:56.936173+00
01a05d19-1500-7067-9898-90086a17b9af	133	message_posted	{"message_id": "01a143e2-a7fa-7200-ae94-e3864b53d283", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-16 08:44:50.042556+00
01a05d19-1500-7067-9898-90086a17b9af	134	message_posted	{"message_id": "01a145a2-3e6c-72e8-a62d-9d551b17a754", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-10-16 16:53:43.148939+00
01a05d19-1500-7067-9898-90086a17b9af	135	message_posted	{"message_id": "01a14761-d4df-7df7-af65-f0f8e350835f", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-17 01:02:36.255322+00
01a05d19-1500-7067-9898-90086a17b9af	136	message_posted	{"message_id": "01a14921-6b51-7a54-bc68-d11cdc6da46e", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-10-17 09:11:29.361705+00
01a05d19-1500-7067-9898-90086a17b9af	137	message_posted	{"message_id": "01a14ae1-01c4-70b4-a01d-9d308a6090cf", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-17 17:20:22.468088+00
01a05d19-1500-7067-9898-90086a17b9af	138	message_posted	{"message_id": "01a14ca0-9836-7f10-b4cd-8e8e4534d94e", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-18 01:29:15.574471+00
01a05d19-1500-7067-9898-90086a17b9af	139	message_posted	{"message_id": "01a14e60-2ea8-7936-a149-62f58f93d205", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-10-18 09:38:08.680854+00
01a05d19-1500-7067-9898-90086a17b9af	140	message_posted	{"message_id": "01a1501f-c51b-7207-baea-e92e47a066e3", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-18 17:47:01.787237+00
01a05d19-1500-7067-9898-90086a17b9af	141	message_posted	{"message_id": "01a151df-5b8d-7ddd-b875-e73f995880fb", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-19 01:55:54.89362+00
01a05d19-1500-7067-9898-90086a17b9af	142	message_posted	{"message_id": "01a1539e-f200-7375-8102-a2410ee3b911", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-19 10:04:48.000003+00
01a05d19-1500-7067-9898-90086a17b9af	143	message_posted	{"message_id": "01a1555e-8872-7e4f-947d-9b707afbf358", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-19 18:13:41.106386+00
01a05d19-1500-7067-9898-90086a17b9af	144	message_posted	{"message_id": "01a1571e-1ee4-7f4c-ac0d-acc390258697", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-10-20 02:22:34.212769+00
01a05d19-1500-7067-9898-90086a17b9af	145	message_posted	{"message_id": "01a158dd-b557-7ed0-a260-8a62a8ef8120", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-20 10:31:27.319152+00
01a05d19-1500-7067-9898-90086a17b9af	146	message_posted	{"message_id": "01a15a9d-4bc9-7979-be38-915f15a61486", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-20 18:40:20.425535+00
01a05d19-1500-7067-9898-90086a17b9af	147	message_posted	{"message_id": "01a15c5c-e23b-7470-9f24-df0305eb8165", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-21 02:49:13.531918+00
01a05d19-1500-7067-9898-90086a17b9af	148	message_posted	{"message_id": "01a15e1c-78ae-7a80-92f2-33a4ae634acc", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-21 10:58:06.638301+00
01a05d19-1500-7067-9898-90086a17b9af	149	message_posted	{"message_id": "01a15fdc-0f20-7cbd-8795-a22044f34f87", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-21 19:06:59.744684+00
01a05d19-1500-7067-9898-90086a17b9af	150	message_posted	{"message_id": "01a1619b-a593-760c-942d-a6d0adfd295b", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-10-22 03:15:52.851067+00
01a05d19-1500-7067-9898-90086a17b9af	151	message_posted	{"message_id": "01a1635b-3c05-7db6-ac5f-80dd5a346e04", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-22 11:24:45.95745+00
01a05d19-1500-7067-9898-90086a17b9af	152	message_posted	{"message_id": "01a1651a-d277-7927-ab31-4e0b907f2360", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-22 19:33:39.063833+00
01a05d19-1500-7067-9898-90086a17b9af	153	message_posted	{"message_id": "01a166da-68ea-7dce-a214-68e58c93547a", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-23 03:42:32.170216+00
01a05d19-1500-7067-9898-90086a17b9af	154	message_posted	{"message_id": "01a16899-ff5c-751d-8bc3-d38a46453b16", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-23 11:51:25.276599+00
01a05d19-1500-7067-9898-90086a17b9af	155	message_posted	{"message_id": "01a16a59-95ce-7a8f-b578-afa0673dd93b", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-23 20:00:18.382982+00
01a05d19-1500-7067-9898-90086a17b9af	156	message_posted	{"message_id": "01a16c19-2c41-71d8-aeb2-92fb720b6f48", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-24 04:09:11.489365+00
01a05d19-1500-7067-9898-90086a17b9af	157	message_posted	{"message_id": "01a16dd8-c2b3-7d0d-9772-6d007bec1bce", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-24 12:18:04.595748+00
01a05d19-1500-7067-9898-90086a17b9af	158	message_posted	{"message_id": "01a16f98-5926-71b9-8b8c-b4bfd95f3da0", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-24 20:26:57.702131+00
01a05d19-1500-7067-9898-90086a17b9af	159	message_posted	{"message_id": "01a17157-ef98-7ca4-afdc-47c4aab89a16", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-10-25 04:35:50.808514+00
01a05d19-1500-7067-9898-90086a17b9af	160	message_posted	{"message_id": "01a17317-860a-7f3a-a127-53f121f09771", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-25 12:44:43.914897+00
01a05d19-1500-7067-9898-90086a17b9af	161	message_posted	{"message_id": "01a174d7-1c7d-793b-ae94-87c1c77ad8c8", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-25 20:53:37.02128+00
01a05d19-1500-7067-9898-90086a17b9af	162	message_posted	{"message_id": "01a17696-b2ef-7883-9964-4c160da3625d", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-10-26 05:02:30.127663+00
01a05d19-1500-7067-9898-90086a17b9af	163	message_posted	{"message_id": "01a17856-4962-7361-8211-6c7187cb2d11", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-26 13:11:23.234046+00
01a05d19-1500-7067-9898-90086a17b9af	164	message_posted	{"message_id": "01a17a15-dfd4-7f2d-8eeb-d5c2ed72f011", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-10-26 21:20:16.340429+00
01a05d19-1500-7067-9898-90086a17b9af	165	message_posted	{"message_id": "01a17bd5-7646-704e-b43c-e7faea955e0e", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-27 05:29:09.446812+00
01a05d19-1500-7067-9898-90086a17b9af	166	message_posted	{"message_id": "01a17d95-0cb9-75fb-beec-111ea032b015", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-10-27 13:38:02.553195+00
01a05d19-1500-7067-9898-90086a17b9af	167	message_posted	{"message_id": "01a17f54-a32b-7301-8c56-4cc870e6b31e", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-10-27 21:46:55.659578+00
01a05d19-1500-7067-9898-90086a17b9af	168	message_posted	{"message_id": "01a18114-399d-7c15-8356-d01de431ae89", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-28 05:55:48.765961+00
01a05d19-1500-7067-9898-90086a17b9af	169	message_posted	{"message_id": "01a182d3-d010-758f-a5b5-d4837af20e3f", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-28 14:04:41.872344+00
01a05d19-1500-7067-9898-90086a17b9af	170	message_posted	{"message_id": "01a18493-6682-7991-95ea-8c2b3f941ef5", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-28 22:13:34.978727+00
01a05d19-1500-7067-9898-90086a17b9af	171	message_posted	{"message_id": "01a18652-fcf5-75ed-a6c4-04447e1cae65", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-10-29 06:22:28.08511+00
01a05d19-1500-7067-9898-90086a17b9af	172	message_posted	{"message_id": "01a18812-9367-76f9-8436-81bced40dc4d", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-29 14:31:21.191493+00
01a05d19-1500-7067-9898-90086a17b9af	173	message_posted	{"message_id": "01a189d2-29d9-7573-aed6-d44cf0fc4b47", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-29 22:40:14.297876+00
01a05d19-1500-7067-9898-90086a17b9af	174	message_posted	{"message_id": "01a18b91-c04c-7376-864c-68f6f8db903a", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-10-30 06:49:07.404259+00
01a05d19-1500-7067-9898-90086a17b9af	175	message_posted	{"message_id": "01a18d51-56be-7466-a240-998ecf95442d", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-10-30 14:58:00.510642+00
01a05d19-1500-7067-9898-90086a17b9af	176	message_posted	{"message_id": "01a18f10-ed31-7841-ac47-c6d9fb6eb3a5", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-30 23:06:53.617025+00
01a05d19-1500-7067-9898-90086a17b9af	177	message_posted	{"message_id": "01a190d0-83a3-794e-8667-b0a813787e13", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-31 07:15:46.723408+00
01a05d19-1500-7067-9898-90086a17b9af	178	message_posted	{"message_id": "01a19290-1a15-7784-835b-b8050585d23f", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-31 15:24:39.829791+00
01a05d19-1500-7067-9898-90086a17b9af	179	message_posted	{"message_id": "01a1944f-b088-7347-b0b3-858eb9810331", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-31 23:33:32.936174+00
01a05d19-1500-7067-9898-90086a17b9af	180	message_posted	{"message_id": "01a1960f-46fa-7e7c-b706-c34ac78bce5b", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-11-01 07:42:26.042557+00
01a05d19-1500-7067-9898-90086a17b9af	181	message_posted	{"message_id": "01a197ce-dd6c-7556-831d-76d8c700c80c", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-01 15:51:19.14894+00
01a05d19-1500-7067-9898-90086a17b9af	182	message_posted	{"message_id": "01a1998e-73df-7520-8fc9-47f3fc72011f", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-11-02 00:00:12.255323+00
01a05d19-1500-7067-9898-90086a17b9af	183	message_posted	{"message_id": "01a19b4e-0a51-72d3-a53e-7187b2e9ed25", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-11-02 08:09:05.361706+00
01a05d19-1500-7067-9898-90086a17b9af	184	message_posted	{"message_id": "01a19d0d-a0c4-778c-911e-ace3426b7d57", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-02 16:17:58.468089+00
01a05d19-1500-7067-9898-90086a17b9af	185	message_posted	{"message_id": "01a19ecd-3736-7095-8148-5039422afd57", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-11-03 00:26:51.574472+00
01a05d19-1500-7067-9898-90086a17b9af	186	message_posted	{"message_id": "01a1a08c-cda8-79d5-80b2-82f6f574c633", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-11-03 08:35:44.680855+00
01a05d19-1500-7067-9898-90086a17b9af	187	message_posted	{"message_id": "01a1a24c-641b-7d65-9f35-dbdeb752f9c6", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-03 16:44:37.787238+00
01a05d19-1500-7067-9898-90086a17b9af	188	message_posted	{"message_id": "01a1a40b-fa8d-7ad3-8943-be9327304c5f", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-11-04 00:53:30.893621+00
01a05d19-1500-7067-9898-90086a17b9af	189	message_posted	{"message_id": "01a1a5cb-9100-7bdd-89db-4616ac354cdd", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-04 09:02:24.000004+00
01a05d19-1500-7067-9898-90086a17b9af	190	message_posted	{"message_id": "01a1a78b-2772-7ca1-b80a-5424a9690f96", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-11-04 17:11:17.106387+00
01a05d19-1500-7067-9898-90086a17b9af	191	message_posted	{"message_id": "01a1a94a-bde4-790d-bdfb-bb5a590433bd", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-05 01:20:10.21277+00
01a05d19-1500-7067-9898-90086a17b9af	192	message_posted	{"message_id": "01a1ab0a-5457-7f69-8cf0-3c364a50d337", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-05 09:29:03.319153+00
01a05d19-1500-7067-9898-90086a17b9af	193	message_posted	{"message_id": "01a1acc9-eac9-7800-941c-34660d541900", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-11-05 17:37:56.425536+00
01a05d19-1500-7067-9898-90086a17b9af	194	message_posted	{"message_id": "01a1ae89-813b-7ccd-9a71-580dd266b00a", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-11-06 01:46:49.531919+00
01a05d19-1500-7067-9898-90086a17b9af	195	message_posted	{"message_id": "01a1b049-17ae-7596-81fa-0627811580bc", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-06 09:55:42.638302+00
01a05d19-1500-7067-9898-90086a17b9af	196	message_posted	{"message_id": "01a1b208-ae20-740e-b75c-29d5d05b490a", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-06 18:04:35.744685+00
01a05d19-1500-7067-9898-90086a17b9af	197	message_posted	{"message_id": "01a1b3c8-4493-7b84-bb66-5c24a9bdb4ee", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-11-07 02:13:28.851068+00
01a05d19-1500-7067-9898-90086a17b9af	198	message_posted	{"message_id": "01a1b587-db05-7bd3-a960-b700c4d6547f", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-11-07 10:22:21.957451+00
01a05d19-1500-7067-9898-90086a17b9af	199	message_posted	{"message_id": "01a1b747-7177-7410-8f3c-3cd22fc87104", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-11-07 18:31:15.063834+00
01a05d19-1500-7067-9898-90086a17b9af	200	message_posted	{"message_id": "01a1b907-07ea-7812-be54-d185e870fbaf", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-08 02:40:08.170217+00
01a05d19-1500-7067-9898-90086a17b9af	201	message_posted	{"message_id": "01a1bac6-9e5c-7054-b118-29afd5718418", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-08 10:49:01.2766+00
01a05d19-1500-7067-9898-90086a17b9af	202	message_posted	{"message_id": "01a1bc86-34ce-7c4c-8596-93e962827e2b", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-11-08 18:57:54.382983+00
01a05d19-1500-7067-9898-90086a17b9af	203	message_posted	{"message_id": "01a1be45-cb41-7584-8b50-ad7f755d9916", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-09 03:06:47.489366+00
01a05d19-1500-7067-9898-90086a17b9af	204	message_posted	{"message_id": "01a1c005-61b3-709b-8044-b1fb9554a0b3", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-11-09 11:15:40.595749+00
01a05d19-1500-7067-9898-90086a17b9af	205	message_posted	{"message_id": "01a1c1c4-f826-787b-9a29-396ee7dc97f6", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-11-09 19:24:33.702132+00
01a05d19-1500-7067-9898-90086a17b9af	206	message_posted	{"message_id": "01a1c384-8e98-7fba-96b3-e2414dfaa797", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-11-10 03:33:26.808515+00
01a05d19-1500-7067-9898-90086a17b9af	207	message_posted	{"message_id": "01a1c544-250a-7fae-a419-97426a45f8d3", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-11-10 11:42:19.914898+00
01a05d19-1500-7067-9898-90086a17b9af	208	message_posted	{"message_id": "01a1c703-bb7d-7500-a6f7-261b19d60f42", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-11-10 19:51:13.021281+00
01a05d19-1500-7067-9898-90086a17b9af	209	message_posted	{"message_id": "01a1c8c3-51ef-7265-a56e-fd237c240f10", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-11 04:00:06.127664+00
01a05d19-1500-7067-9898-90086a17b9af	210	message_posted	{"message_id": "01a1ca82-e862-7569-b6c4-99d25c60bf3e", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-11 12:08:59.234047+00
01a05d19-1500-7067-9898-90086a17b9af	211	message_posted	{"message_id": "01a1cc42-7ed4-7bdc-8280-8849da1421b3", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-11-11 20:17:52.34043+00
01a05d19-1500-7067-9898-90086a17b9af	212	message_posted	{"message_id": "01a1ce02-1546-72e2-88aa-c7b68ce62ebd", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-12 04:26:45.446813+00
01a05d19-1500-7067-9898-90086a17b9af	213	message_posted	{"message_id": "01a1cfc1-abb9-7d03-884d-435620539f51", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-12 12:35:38.553196+00
01a05d19-1500-7067-9898-90086a17b9af	214	message_posted	{"message_id": "01a1d181-422b-7cd0-8c0f-d5b57afce949", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-11-12 20:44:31.659579+00
01a05d19-1500-7067-9898-90086a17b9af	215	message_posted	{"message_id": "01a1d340-d89d-76f4-90c1-e48a8cfb8251", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-13 04:53:24.765962+00
01a05d19-1500-7067-9898-90086a17b9af	216	message_posted	{"message_id": "01a1d500-6f10-7c8e-9d2b-5496d06ae587", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-11-13 13:02:17.872345+00
01a05d19-1500-7067-9898-90086a17b9af	217	message_posted	{"message_id": "01a1d6c0-0582-73ba-969e-5481b4f5fdba", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-11-13 21:11:10.978728+00
01a05d19-1500-7067-9898-90086a17b9af	218	message_posted	{"message_id": "01a1d87f-9bf5-7949-a14a-a97c96629599", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-11-14 05:20:04.085111+00
01a05d19-1500-7067-9898-90086a17b9af	219	message_posted	{"message_id": "01a1da3f-3267-7c7e-8e27-b9d9c80a6928", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-11-14 13:28:57.191494+00
01a05d19-1500-7067-9898-90086a17b9af	220	message_posted	{"message_id": "01a1dbfe-c8d9-7d1e-bb4d-bafd03923845", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-11-14 21:37:50.297877+00
01a05d19-1500-7067-9898-90086a17b9af	221	message_posted	{"message_id": "01a1ddbe-5f4c-75ab-a32a-9e7bc3c42754", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-11-15 05:46:43.40426+00
01a05d19-1500-7067-9898-90086a17b9af	222	message_posted	{"message_id": "01a1df7d-f5be-7167-b59d-a9543343b7a5", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-15 13:55:36.510643+00
01a05d19-1500-7067-9898-90086a17b9af	223	message_posted	{"message_id": "01a1e13d-8c31-7e76-9825-5bb431fb56fa", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-11-15 22:04:29.617026+00
01a05d19-1500-7067-9898-90086a17b9af	224	message_posted	{"message_id": "01a1e2fd-22a3-7959-9d19-07e26d1e121d", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-11-16 06:13:22.723409+00
01a05d19-1500-7067-9898-90086a17b9af	225	message_posted	{"message_id": "01a1e4bc-b915-759d-92f5-b90456c1858a", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-11-16 14:22:15.829792+00
01a05d19-1500-7067-9898-90086a17b9af	226	message_posted	{"message_id": "01a1e67c-4f88-7d06-ae34-b1a8999775e4", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-11-16 22:31:08.936175+00
01a05d19-1500-7067-9898-90086a17b9af	227	message_posted	{"message_id": "01a1e83b-e5fa-7642-91c4-4202acf67f8d", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-17 06:40:02.042558+00
01a05d19-1500-7067-9898-90086a17b9af	228	message_posted	{"message_id": "01a1e9fb-7c6c-71e3-9ac7-640d03c1412d", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-11-17 14:48:55.148941+00
01a05d19-1500-7067-9898-90086a17b9af	229	message_posted	{"message_id": "01a1ebbb-12df-79db-b312-bb95358ab2cb", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-11-17 22:57:48.255324+00
01a05d19-1500-7067-9898-90086a17b9af	230	message_posted	{"message_id": "01a1ed7a-a951-7b37-9c79-0ecfa456a270", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-11-18 07:06:41.361707+00
01a05d19-1500-7067-9898-90086a17b9af	231	message_posted	{"message_id": "01a1ef3a-3fc4-7691-9310-fbc703d47842", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-18 15:15:34.46809+00
01a05d19-1500-7067-9898-90086a17b9af	232	message_posted	{"message_id": "01a1f0f9-d636-7be6-9eb0-db425421d2c9", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-18 23:24:27.574473+00
01a05d19-1500-7067-9898-90086a17b9af	233	message_posted	{"message_id": "01a1f2b9-6ca8-765f-86f7-03553b89d84c", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-19 07:33:20.680856+00
01a05d19-1500-7067-9898-90086a17b9af	234	message_posted	{"message_id": "01a1f479-031b-7d59-aba1-bb2b60c5a316", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-11-19 15:42:13.787239+00
01a05d19-1500-7067-9898-90086a17b9af	235	message_posted	{"message_id": "01a1f638-998d-7b9c-bb4a-9816f00057bb", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-11-19 23:51:06.893622+00
01a05dff-cb80-7ad3-a554-83e395679759	1	chat_created	{"by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-09-01 17:24:00+00
01a05dff-cb80-7ad3-a554-83e395679759	2	message_posted	{"message_id": "01a06179-38d3-7093-8f8b-b47fd78c860c", "by": "01a05c25-8d40-7b96-bd5c-8dfc5eda92d8"}	2026-09-02 09:35:29.491525+00
01a05dff-cb80-7ad3-a554-83e395679759	3	message_posted	{"message_id": "01a064f2-a627-7f76-9b0a-7d25dec6dd5a", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-09-03 01:46:58.98305+00
01a05dff-cb80-7ad3-a554-83e395679759	4	message_posted	{"message_id": "01a0686c-137a-7de0-bb05-cac0c8cfb955", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-09-03 17:58:28.474575+00
01a05dff-cb80-7ad3-a554-83e395679759	5	message_posted	{"message_id": "01a06be5-80ce-7a7f-8c5f-082aec2ba5ea", "by": "01a05c25-8d40-7b96-bd5c-8dfc5eda92d8"}	2026-09-04 10:09:57.9661+00
01a05dff-cb80-7ad3-a554-83e395679759	6	message_posted	{"message_id": "01a06f5e-ee21-78ed-824b-5a590e155d2a", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-09-05 02:21:27.457625+00
01a05dff-cb80-7ad3-a554-83e395679759	7	message_posted	{"message_id": "01a072d8-5b75-7429-b33a-6521780dabba", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-09-05 18:32:56.94915+00
01a05dff-cb80-7ad3-a554-83e395679759	8	message_posted	{"message_id": "01a07651-c8c8-7f4d-a312-7fc464363d4c", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-06 10:44:26.440675+00
01a05dff-cb80-7ad3-a554-83e395679759	9	message_posted	{"message_id": "01a079cb-361c-7418-9ea7-c5f668216f2b", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-07 02:55:55.9322+00
01a05dff-cb80-7ad3-a554-83e395679759	10	message_posted	{"message_id": "01a07d44-a36f-77db-8ddf-19cb2d310b5d", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-09-07 19:07:25.423725+00
01a05dff-cb80-7ad3-a554-83e395679759	11	message_posted	{"message_id": "01a080be-10c3-7b09-bb1e-c2f0266a1d83", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-09-08 11:18:54.91525+00
01a05dff-cb80-7ad3-a554-83e395679759	12	message_posted	{"message_id": "01a08437-7e16-7b20-b342-3aa271491b28", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-09 03:30:24.406775+00
01a05dff-cb80-7ad3-a554-83e395679759	13	message_posted	{"message_id": "01a087b0-eb6a-7a75-bf04-888b0dd5e1a6", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-09-09 19:41:53.8983+00
01a05dff-cb80-7ad3-a554-83e395679759	14	message_posted	{"message_id": "01a08b2a-58bd-7f03-ac3f-81e686f71912", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-10 11:53:23.389825+00
01a05dff-cb80-7ad3-a554-83e395679759	15	message_posted	{"message_id": "01a08ea3-c611-73b2-b44a-b1fc5b73ee9a", "by": "01a05c21-e3c0-79ec-b05f-ca161622bd79"}	2026-09-11 04:04:52.88135+00
01a05dff-cb80-7ad3-a554-83e395679759	16	message_posted	{"message_id": "01a0921d-3364-74fe-be97-3b1fee862ab4", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-09-11 20:16:22.372875+00
01a05dff-cb80-7ad3-a554-83e395679759	17	message_posted	{"message_id": "01a09596-a0b8-7fc4-8c2b-38b3c5dddd35", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-09-12 12:27:51.8644+00
01a05dff-cb80-7ad3-a554-83e395679759	18	message_posted	{"message_id": "01a09910-0e0b-7a15-9d47-3c8674d2d35a", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-09-13 04:39:21.355925+00
01a05dff-cb80-7ad3-a554-83e395679759	19	message_posted	{"message_id": "01a09c89-7b5f-7d5d-ab03-13014d6be287", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-13 20:50:50.84745+00
01a05dff-cb80-7ad3-a554-83e395679759	20	message_posted	{"message_id": "01a0a002-e8b2-76f9-a097-021ca517d182", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-09-14 13:02:20.338975+00
01a05dff-cb80-7ad3-a554-83e395679759	21	message_posted	{"message_id": "01a0a37c-5606-7bea-90b1-c7aba5227b6f", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-09-15 05:13:49.8305+00
01a05dff-cb80-7ad3-a554-83e395679759	22	message_posted	{"message_id": "01a0a6f5-c35a-7a6f-8cca-96b3276dcee0", "by": "01a05c06-6c80-7a2b-b1fd-42a29755d4c1"}	2026-09-15 21:25:19.322025+00
01a05dff-cb80-7ad3-a554-83e395679759	23	message_posted	{"message_id": "01a0aa6f-30ad-78f3-88db-f8cc7ac5d58c", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-16 13:36:48.81355+00
01a05dff-cb80-7ad3-a554-83e395679759	24	message_posted	{"message_id": "01a0ade8-9e01-7db7-b664-18a4bc4195c3", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-09-17 05:48:18.305075+00
01a05dff-cb80-7ad3-a554-83e395679759	25	message_posted	{"message_id": "01a0b162-0b54-701d-b2d4-e1c82f442e47", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-17 21:59:47.7966+00
01a05dff-cb80-7ad3-a554-83e395679759	26	message_posted	{"message_id": "01a0b4db-78a8-7ded-9910-7ec8d67645dc", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-09-18 14:11:17.288125+00
01a05dff-cb80-7ad3-a554-83e395679759	27	message_posted	{"message_id": "01a0b854-e5fb-7a60-b11b-3de53b542ab3", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-09-19 06:22:46.77965+00
01a05dff-cb80-7ad3-a554-83e395679759	28	message_posted	{"message_id": "01a0bbce-534f-7193-9e6f-5ca83906c250", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-09-19 22:34:16.271175+00
01a05dff-cb80-7ad3-a554-83e395679759	29	message_posted	{"message_id": "01a0bf47-c0a2-725f-82bc-de5592caa6c5", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-09-20 14:45:45.7627+00
01a05dff-cb80-7ad3-a554-83e395679759	30	message_posted	{"message_id": "01a0c2c1-2df6-7d3a-832f-ff682ed145f4", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-09-21 06:57:15.254225+00
01a05dff-cb80-7ad3-a554-83e395679759	31	message_posted	{"message_id": "01a0c63a-9b49-7232-a46d-e651c353bd86", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-09-21 23:08:44.74575+00
01a05dff-cb80-7ad3-a554-83e395679759	32	message_posted	{"message_id": "01a0c9b4-089d-7d8f-bcc1-342c9c14ef2e", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-09-22 15:20:14.237275+00
01a05dff-cb80-7ad3-a554-83e395679759	33	message_posted	{"message_id": "01a0cd2d-75f0-7a03-b241-a461a7eece16", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-09-23 07:31:43.7288+00
01a05dff-cb80-7ad3-a554-83e395679759	34	message_posted	{"message_id": "01a0d0a6-e344-7d56-baf9-100ce3c043a9", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-23 23:43:13.220325+00
01a05dff-cb80-7ad3-a554-83e395679759	35	message_posted	{"message_id": "01a0d420-5097-717c-bcfa-1dd922b11cce", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-09-24 15:54:42.71185+00
01a05dff-cb80-7ad3-a554-83e395679759	36	message_posted	{"message_id": "01a0d799-bdeb-72a8-88a1-1043e3f0f9d1", "by": "01a05c25-8d40-7b96-bd5c-8dfc5eda92d8"}	2026-09-25 08:06:12.203375+00
01a05dff-cb80-7ad3-a554-83e395679759	37	message_posted	{"message_id": "01a0db13-2b3e-7553-a88d-5a76fdc1599c", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-09-26 00:17:41.6949+00
01a05dff-cb80-7ad3-a554-83e395679759	38	message_posted	{"message_id": "01a0de8c-9892-709d-9145-4709d58de3b6", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-09-26 16:29:11.186425+00
01a05dff-cb80-7ad3-a554-83e395679759	39	message_posted	{"message_id": "01a0e206-05e5-7c71-8a70-c70aa23a732c", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-09-27 08:40:40.67795+00
01a05dff-cb80-7ad3-a554-83e395679759	40	message_posted	{"message_id": "01a0e57f-7339-7810-a776-07dfc4a534c8", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-28 00:52:10.169475+00
01a05dff-cb80-7ad3-a554-83e395679759	41	message_posted	{"message_id": "01a0e8f8-e08d-729a-ac20-b0f8ace621d4", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-09-28 17:03:39.661+00
01a05dff-cb80-7ad3-a554-83e395679759	42	message_posted	{"message_id": "01a0ec72-4de0-7b2b-9528-d7752669a118", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-09-29 09:15:09.152525+00
01a05dff-cb80-7ad3-a554-83e395679759	43	message_posted	{"message_id": "01a0efeb-bb34-71d3-84f4-6aa709dcedd3", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-09-30 01:26:38.64405+00
01a05dff-cb80-7ad3-a554-83e395679759	44	message_posted	{"message_id": "01a0f365-2887-72d1-8362-cba465cdde4f", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-09-30 17:38:08.135575+00
01a05dff-cb80-7ad3-a554-83e395679759	45	message_posted	{"message_id": "01a0f6de-95db-79d4-9739-ac080d34845d", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-01 09:49:37.6271+00
01a05dff-cb80-7ad3-a554-83e395679759	46	message_posted	{"message_id": "01a0fa58-032e-7b69-9f25-2e31c20c22f6", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-10-02 02:01:07.118625+00
01a05dff-cb80-7ad3-a554-83e395679759	47	message_posted	{"message_id": "01a0fdd1-7082-7c65-8ee6-7e9ef8488212", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-02 18:12:36.61015+00
01a05dff-cb80-7ad3-a554-83e395679759	48	message_posted	{"message_id": "01a1014a-ddd5-7c04-a066-4205e26a5e1c", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-03 10:24:06.101675+00
01a05dff-cb80-7ad3-a554-83e395679759	49	message_posted	{"message_id": "01a104c4-4b29-7e5c-a67b-6a16fcd1d8a3", "by": "01a05c06-6c80-7a2b-b1fd-42a29755d4c1"}	2026-10-04 02:35:35.5932+00
01a05dff-cb80-7ad3-a554-83e395679759	50	message_posted	{"message_id": "01a1083d-b87c-7e33-a1b3-170b5477351b", "by": "01a05c29-36c0-7b28-ab9c-014ea5ac06d8"}	2026-10-04 18:47:05.084725+00
01a05dff-cb80-7ad3-a554-83e395679759	51	message_posted	{"message_id": "01a10bb7-25d0-753e-b7d3-731c6d6a8c99", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-10-05 10:58:34.57625+00
01a05dff-cb80-7ad3-a554-83e395679759	52	message_posted	{"message_id": "01a10f30-9323-7f0e-b485-f03381dd51f7", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-06 03:10:04.067775+00
01a05dff-cb80-7ad3-a554-83e395679759	53	message_posted	{"message_id": "01a112aa-0077-71a5-aea6-035c2793967c", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-10-06 19:21:33.5593+00
01a05dff-cb80-7ad3-a554-83e395679759	54	message_posted	{"message_id": "01a11623-6dca-7880-909f-7fe7730c559c", "by": "01a05c06-6c80-7a2b-b1fd-42a29755d4c1"}	2026-10-07 11:33:03.050825+00
01a05dff-cb80-7ad3-a554-83e395679759	55	message_posted	{"message_id": "01a1199c-db1e-78e8-9b79-1e3fb8d5ad41", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-10-08 03:44:32.54235+00
01a05dff-cb80-7ad3-a554-83e395679759	56	message_posted	{"message_id": "01a11d16-4871-77f4-9a57-4974859f729b", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-08 19:56:02.033875+00
01a05dff-cb80-7ad3-a554-83e395679759	57	message_posted	{"message_id": "01a1208f-b5c5-794a-a9a3-3aee4a6d4bfd", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-09 12:07:31.5254+00
01a05dff-cb80-7ad3-a554-83e395679759	58	message_posted	{"message_id": "01a12409-2318-7c70-8f80-bae38e726096", "by": "01a05c21-e3c0-79ec-b05f-ca161622bd79"}	2026-10-10 04:19:01.016925+00
01a05dff-cb80-7ad3-a554-83e395679759	59	message_posted	{"message_id": "01a12782-906c-738b-95d6-01d9710c8882", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-10-10 20:30:30.50845+00
01a05dff-cb80-7ad3-a554-83e395679759	60	message_posted	{"message_id": "01a12afb-fdbf-7895-81e9-acce54ce7ec3", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-11 12:41:59.999975+00
01a05dff-cb80-7ad3-a554-83e395679759	61	message_posted	{"message_id": "01a12e75-6b13-7996-a55d-4c4a51cb299e", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-10-12 04:53:29.4915+00
01a05dff-cb80-7ad3-a554-83e395679759	62	message_posted	{"message_id": "01a131ee-d867-764b-b438-f70de313c979", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-10-12 21:04:58.983025+00
01a05dff-cb80-7ad3-a554-83e395679759	63	message_posted	{"message_id": "01a13568-45ba-7d46-a6d6-0a8d741f6780", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-13 13:16:28.47455+00
01a05dff-cb80-7ad3-a554-83e395679759	64	message_posted	{"message_id": "01a138e1-b30e-7203-b77c-2bb57cb3c3fe", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-10-14 05:27:57.966075+00
01a05dff-cb80-7ad3-a554-83e395679759	65	message_posted	{"message_id": "01a13c5b-2061-7966-902a-57a363101d93", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-10-14 21:39:27.4576+00
01a05dff-cb80-7ad3-a554-83e395679759	66	message_posted	{"message_id": "01a13fd4-8db5-7f96-89c1-cd9b1b00cbfd", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-10-15 13:50:56.949125+00
01a05dff-cb80-7ad3-a554-83e395679759	67	message_posted	{"message_id": "01a1434d-fb08-71de-94d4-e111b940c6c6", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-10-16 06:02:26.44065+00
01a05dff-cb80-7ad3-a554-83e395679759	68	message_posted	{"message_id": "01a146c7-685c-795b-bdb3-af932a846be0", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-10-16 22:13:55.932175+00
01a05dff-cb80-7ad3-a554-83e395679759	69	message_posted	{"message_id": "01a14a40-d5af-7150-ab74-bfd1540a3d84", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-10-17 14:25:25.4237+00
01a05dff-cb80-7ad3-a554-83e395679759	70	message_posted	{"message_id": "01a14dba-4303-7044-b97f-8974e8371486", "by": "01a05c16-e740-752b-be3e-dc0a1ef2a4f0"}	2026-10-18 06:36:54.915225+00
01a05dff-cb80-7ad3-a554-83e395679759	71	message_posted	{"message_id": "01a15133-b056-77e7-a6e0-3aaca6bd2070", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-18 22:48:24.40675+00
01a05dff-cb80-7ad3-a554-83e395679759	72	message_posted	{"message_id": "01a154ad-1daa-71fc-9c81-fe8fd2a7bb83", "by": "01a05c16-e740-752b-be3e-dc0a1ef2a4f0"}	2026-10-19 14:59:53.898275+00
01a05dff-cb80-7ad3-a554-83e395679759	73	message_posted	{"message_id": "01a15826-8afd-77df-99de-5f8fceec2aa7", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-20 07:11:23.3898+00
01a05dff-cb80-7ad3-a554-83e395679759	74	message_posted	{"message_id": "01a15b9f-f851-7ded-bcb8-4e2cd166a38a", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-10-20 23:22:52.881325+00
01a05dff-cb80-7ad3-a554-83e395679759	75	message_posted	{"message_id": "01a15f19-65a4-7854-aa2c-a711288bdb4b", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-10-21 15:34:22.37285+00
01a05dff-cb80-7ad3-a554-83e395679759	76	message_posted	{"message_id": "01a16292-d2f8-7984-a240-a87f6e68eb72", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-10-22 07:45:51.864375+00
01a05dff-cb80-7ad3-a554-83e395679759	77	message_posted	{"message_id": "01a1660c-404b-7777-9bce-f505054e9422", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-22 23:57:21.3559+00
01a05dff-cb80-7ad3-a554-83e395679759	78	message_posted	{"message_id": "01a16985-ad9f-7808-886b-8efc2231aa79", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-23 16:08:50.847425+00
01a05dff-cb80-7ad3-a554-83e395679759	79	message_posted	{"message_id": "01a16cff-1af2-74c5-87b1-231f234b790a", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-24 08:20:20.33895+00
01a05dff-cb80-7ad3-a554-83e395679759	80	message_posted	{"message_id": "01a17078-8846-7816-b26f-4891e32120eb", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-10-25 00:31:49.830475+00
01a05dff-cb80-7ad3-a554-83e395679759	81	message_posted	{"message_id": "01a173f1-f59a-74db-91d6-e34944583b62", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-10-25 16:43:19.322+00
01a05dff-cb80-7ad3-a554-83e395679759	82	message_posted	{"message_id": "01a1776b-62ed-77f8-b204-c2361ad40229", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-26 08:54:48.813525+00
01a05dff-cb80-7ad3-a554-83e395679759	83	message_posted	{"message_id": "01a17ae4-d041-7951-a5e6-a9315f181bff", "by": "01a05c16-e740-752b-be3e-dc0a1ef2a4f0"}	2026-10-27 01:06:18.30505+00
01a05dff-cb80-7ad3-a554-83e395679759	84	message_posted	{"message_id": "01a17e5e-3d94-7d6e-bced-ae6125134680", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-10-27 17:17:47.796575+00
01a05dff-cb80-7ad3-a554-83e395679759	85	message_posted	{"message_id": "01a181d7-aae8-70a8-ac1c-eafe0ddf7521", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-10-28 09:29:17.2881+00
01a05dff-cb80-7ad3-a554-83e395679759	86	message_posted	{"message_id": "01a18551-183b-71f8-bc56-612fdc1afea1", "by": "01a05c21-e3c0-79ec-b05f-ca161622bd79"}	2026-10-29 01:40:46.779625+00
01a05dff-cb80-7ad3-a554-83e395679759	87	message_posted	{"message_id": "01a188ca-858f-7114-b458-55ca819de2e0", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-10-29 17:52:16.27115+00
01a05dff-cb80-7ad3-a554-83e395679759	88	message_posted	{"message_id": "01a18c43-f2e2-7ed5-9ca4-60ecd758594e", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-10-30 10:03:45.762675+00
01a05dff-cb80-7ad3-a554-83e395679759	89	message_posted	{"message_id": "01a18fbd-6036-79c8-a684-822021426ae8", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-10-31 02:15:15.2542+00
01a05dff-cb80-7ad3-a554-83e395679759	90	message_posted	{"message_id": "01a19336-cd89-7ac7-8be1-8ccfc00dc301", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-31 18:26:44.745725+00
01a05dff-cb80-7ad3-a554-83e395679759	91	message_posted	{"message_id": "01a196b0-3add-7b7e-9a1e-5878a4a69148", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-01 10:38:14.23725+00
01a05dff-cb80-7ad3-a554-83e395679759	92	message_posted	{"message_id": "01a19a29-a830-7137-9de5-dd187017e9f0", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-11-02 02:49:43.728775+00
01a05dff-cb80-7ad3-a554-83e395679759	93	message_posted	{"message_id": "01a19da3-1584-720d-9b0f-f6a75adbb712", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-11-02 19:01:13.2203+00
01a05dff-cb80-7ad3-a554-83e395679759	94	message_posted	{"message_id": "01a1a11c-82d7-7c06-b6ff-553ee943ef1d", "by": "01a05c25-8d40-7b96-bd5c-8dfc5eda92d8"}	2026-11-03 11:12:42.711825+00
01a05dff-cb80-7ad3-a554-83e395679759	95	message_posted	{"message_id": "01a1a495-f02b-7a78-a0c5-be36645c7423", "by": "01a05c21-e3c0-79ec-b05f-ca161622bd79"}	2026-11-04 03:24:12.20335+00
01a05dff-cb80-7ad3-a554-83e395679759	96	message_posted	{"message_id": "01a1a80f-5d7e-7809-b019-547f7a740392", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-11-04 19:35:41.694875+00
01a05dff-cb80-7ad3-a554-83e395679759	97	message_posted	{"message_id": "01a1ab88-cad2-7c7e-8380-6fc944d576ee", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-11-05 11:47:11.1864+00
01a05dff-cb80-7ad3-a554-83e395679759	98	message_posted	{"message_id": "01a1af02-3825-728d-922b-8ba02ebe78a1", "by": "01a05c21-e3c0-79ec-b05f-ca161622bd79"}	2026-11-06 03:58:40.677925+00
01a05dff-cb80-7ad3-a554-83e395679759	99	message_posted	{"message_id": "01a1b27b-a579-715b-8083-db727a372c3d", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-11-06 20:10:10.16945+00
01a05dff-cb80-7ad3-a554-83e395679759	100	message_posted	{"message_id": "01a1b5f5-12cc-7244-b904-281a7e59de02", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-11-07 12:21:39.660975+00
01a05dff-cb80-7ad3-a554-83e395679759	101	message_posted	{"message_id": "01a1b96e-8020-7a8c-bbf4-f9f4ca208906", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-11-08 04:33:09.1525+00
01a05dff-cb80-7ad3-a554-83e395679759	102	message_posted	{"message_id": "01a1bce7-ed74-7ac9-b83b-d584721ce911", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-11-08 20:44:38.644025+00
01a05dff-cb80-7ad3-a554-83e395679759	103	message_posted	{"message_id": "01a1c061-5ac7-7f5c-84c7-bf25c5063f72", "by": "01a05c25-8d40-7b96-bd5c-8dfc5eda92d8"}	2026-11-09 12:56:08.13555+00
01a05dff-cb80-7ad3-a554-83e395679759	104	message_posted	{"message_id": "01a1c3da-c81b-7627-b991-06c244120630", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-11-10 05:07:37.627075+00
01a05dff-cb80-7ad3-a554-83e395679759	105	message_posted	{"message_id": "01a1c754-356e-7330-9ea8-8b819afe7657", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-11-10 21:19:07.1186+00
01a05dff-cb80-7ad3-a554-83e395679759	106	message_posted	{"message_id": "01a1cacd-a2c2-76ca-97ff-76e1879e6995", "by": "01a05c21-e3c0-79ec-b05f-ca161622bd79"}	2026-11-11 13:30:36.610125+00
01a05dff-cb80-7ad3-a554-83e395679759	107	message_posted	{"message_id": "01a1ce47-1015-7e06-8aef-0850ce6cf651", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-11-12 05:42:06.10165+00
01a05dff-cb80-7ad3-a554-83e395679759	108	message_posted	{"message_id": "01a1d1c0-7d69-77a2-9d98-67293a59c4c3", "by": "01a05c25-8d40-7b96-bd5c-8dfc5eda92d8"}	2026-11-12 21:53:35.593175+00
01a05dff-cb80-7ad3-a554-83e395679759	109	message_posted	{"message_id": "01a1d539-eabc-7ff3-93e6-fcec493196cc", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-11-13 14:05:05.0847+00
01a05dff-cb80-7ad3-a554-83e395679759	110	message_posted	{"message_id": "01a1d8b3-5810-7710-9c65-28736e8efb0b", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-11-14 06:16:34.576225+00
01a05dff-cb80-7ad3-a554-83e395679759	111	message_posted	{"message_id": "01a1dc2c-c563-78b7-add0-56e5c48e8fac", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-11-14 22:28:04.06775+00
01a05dff-cb80-7ad3-a554-83e395679759	112	message_posted	{"message_id": "01a1dfa6-32b7-75f1-a92c-accb82fad2a1", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-11-15 14:39:33.559275+00
01a05dff-cb80-7ad3-a554-83e395679759	113	message_posted	{"message_id": "01a1e31f-a00a-7e1f-9127-5a6f5d93c219", "by": "01a05c06-6c80-7a2b-b1fd-42a29755d4c1"}	2026-11-16 06:51:03.0508+00
01a05dff-cb80-7ad3-a554-83e395679759	114	message_posted	{"message_id": "01a1e699-0d5e-7432-b0e0-fc1a27ad6b8d", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-11-16 23:02:32.542325+00
01a05dff-cb80-7ad3-a554-83e395679759	115	message_posted	{"message_id": "01a1ea12-7ab1-7e03-a607-ca41bb75fccd", "by": "01a05c29-36c0-7b28-ab9c-014ea5ac06d8"}	2026-11-17 15:14:02.03385+00
01a05dff-cb80-7ad3-a554-83e395679759	116	message_posted	{"message_id": "01a1ed8b-e805-7a44-beff-27614a89dfb2", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-11-18 07:25:31.525375+00
01a05dff-cb80-7ad3-a554-83e395679759	117	message_posted	{"message_id": "01a1f105-5558-7d70-8909-6c467501f8e0", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-11-18 23:37:01.0169+00
01a05dff-cb80-7ad3-a554-83e395679759	118	message_posted	{"message_id": "01a1f47e-c2ac-757d-8419-f7f6336e6b51", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-11-19 15:48:30.508425+00
01a05ee6-8200-7f18-ad83-11681dae5000	1	chat_created	{"by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-01 21:36:00+00
01a05ee6-8200-7f18-ad83-11681dae5000	2	message_posted	{"message_id": "01a06425-17ec-7619-813f-69d0d6519b1a", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-02 22:02:27.692308+00
01a05ee6-8200-7f18-ad83-11681dae5000	3	message_posted	{"message_id": "01a06963-add8-737d-8adf-ecf00f86cef3", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-03 22:28:55.384616+00
01a05ee6-8200-7f18-ad83-11681dae5000	4	message_posted	{"message_id": "01a06ea2-43c4-7c1a-986d-c6b47a918783", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-04 22:55:23.076924+00
01a05ee6-8200-7f18-ad83-11681dae5000	5	message_posted	{"message_id": "01a073e0-d9b1-76ee-ac16-5890f184048a", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-05 23:21:50.769232+00
01a05ee6-8200-7f18-ad83-11681dae5000	6	message_posted	{"message_id": "01a0791f-6f9d-783f-8011-ec7243d1afa0", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-06 23:48:18.46154+00
01a05ee6-8200-7f18-ad83-11681dae5000	7	message_posted	{"message_id": "01a07e5e-0589-7723-a164-3660f88d3a11", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-08 00:14:46.153848+00
01a05ee6-8200-7f18-ad83-11681dae5000	8	message_posted	{"message_id": "01a0839c-9b76-7df1-a430-7382f872d5c5", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-09 00:41:13.846156+00
01a05ee6-8200-7f18-ad83-11681dae5000	9	message_posted	{"message_id": "01a088db-3162-7a27-ac39-b52b3ff6a64f", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-10 01:07:41.538464+00
01a05ee6-8200-7f18-ad83-11681dae5000	10	message_posted	{"message_id": "01a08e19-c74e-7b9b-93e8-d6a612be961c", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-11 01:34:09.230772+00
01a05ee6-8200-7f18-ad83-11681dae5000	11	message_posted	{"message_id": "01a09358-5d3b-79b6-9b89-f1e39ee8c81d", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-12 02:00:36.92308+00
01a05ee6-8200-7f18-ad83-11681dae5000	12	message_posted	{"message_id": "01a09896-f327-76b7-a06c-b6e65aede545", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-13 02:27:04.615388+00
01a05ee6-8200-7f18-ad83-11681dae5000	13	message_posted	{"message_id": "01a09dd5-8913-7396-85b4-2d6aa26741a7", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-14 02:53:32.307696+00
01a05ee6-8200-7f18-ad83-11681dae5000	14	message_posted	{"message_id": "01a0a314-1f00-70b2-bb2c-c013a81bdc99", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-15 03:20:00.000004+00
01a05ee6-8200-7f18-ad83-11681dae5000	15	message_posted	{"message_id": "01a0a852-b4ec-7611-8277-7ee215a10f74", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-16 03:46:27.692312+00
01a05ee6-8200-7f18-ad83-11681dae5000	16	message_posted	{"message_id": "01a0ad91-4ad8-7605-b491-7fe0e88966e3", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-17 04:12:55.38462+00
01a05ee6-8200-7f18-ad83-11681dae5000	17	message_posted	{"message_id": "01a0b2cf-e0c4-7a28-a323-3a20b8ae9a65", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-18 04:39:23.076928+00
01a05ee6-8200-7f18-ad83-11681dae5000	18	message_posted	{"message_id": "01a0b80e-76b1-76ac-8609-471b1eac5169", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-19 05:05:50.769236+00
01a05ee6-8200-7f18-ad83-11681dae5000	19	message_posted	{"message_id": "01a0bd4d-0c9d-76d4-8ecb-5ffc3e4ec068", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-20 05:32:18.461544+00
01a05ee6-8200-7f18-ad83-11681dae5000	20	message_posted	{"message_id": "01a0c28b-a289-7c2a-8998-ff494402dc9c", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-21 05:58:46.153852+00
01a05ee6-8200-7f18-ad83-11681dae5000	21	message_posted	{"message_id": "01a0c7ca-3876-73c0-90cf-cd2113b08589", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-22 06:25:13.84616+00
01a05ee6-8200-7f18-ad83-11681dae5000	22	message_posted	{"message_id": "01a0cd08-ce62-77f1-a2ee-736531d657dd", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-23 06:51:41.538468+00
01a05ee6-8200-7f18-ad83-11681dae5000	23	message_posted	{"message_id": "01a0d247-644e-74a5-ba37-539d8f3a196c", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-24 07:18:09.230776+00
01a05ee6-8200-7f18-ad83-11681dae5000	24	message_posted	{"message_id": "01a0d785-fa3b-7f0b-8417-15f3100d805c", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-25 07:44:36.923084+00
01a05ee6-8200-7f18-ad83-11681dae5000	25	message_posted	{"message_id": "01a0dcc4-9027-779b-8b35-8f2c0206899c", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-26 08:11:04.615392+00
01a05ee6-8200-7f18-ad83-11681dae5000	26	message_posted	{"message_id": "01a0e203-2613-7e10-96a8-6fd04768f718", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-27 08:37:32.3077+00
01a05ee6-8200-7f18-ad83-11681dae5000	27	message_posted	{"message_id": "01a0e741-bc00-7690-86a1-59ce355146bc", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-28 09:04:00.000008+00
01a05ee6-8200-7f18-ad83-11681dae5000	28	message_posted	{"message_id": "01a0ec80-51ec-7158-8a75-74f9659b13c1", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-29 09:30:27.692316+00
01a05ee6-8200-7f18-ad83-11681dae5000	29	message_posted	{"message_id": "01a0f1be-e7d8-7bc1-a927-a6638e2ca234", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-30 09:56:55.384624+00
01a05ee6-8200-7f18-ad83-11681dae5000	30	message_posted	{"message_id": "01a0f6fd-7dc4-7513-a15a-8662b4d4636e", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-01 10:23:23.076932+00
01a05ee6-8200-7f18-ad83-11681dae5000	31	message_posted	{"message_id": "01a0fc3c-13b1-792c-b0d2-b4574448a438", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-02 10:49:50.76924+00
01a05ee6-8200-7f18-ad83-11681dae5000	32	message_posted	{"message_id": "01a1017a-a99d-774f-a86a-de2a0d7836bd", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-03 11:16:18.461548+00
01a05ee6-8200-7f18-ad83-11681dae5000	33	message_posted	{"message_id": "01a106b9-3f89-7a2c-b23d-9268d6b49dd7", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-04 11:42:46.153856+00
01a05ee6-8200-7f18-ad83-11681dae5000	34	message_posted	{"message_id": "01a10bf7-d576-7ff5-b7f8-e4a590f95068", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-05 12:09:13.846164+00
01a05ee6-8200-7f18-ad83-11681dae5000	35	message_posted	{"message_id": "01a11136-6b62-798f-818f-461a56808dd3", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-06 12:35:41.538472+00
01a05ee6-8200-7f18-ad83-11681dae5000	36	message_posted	{"message_id": "01a11675-014e-7b19-a771-b6daf117e86e", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-07 13:02:09.23078+00
01a05ee6-8200-7f18-ad83-11681dae5000	37	message_posted	{"message_id": "01a11bb3-973b-7e28-afd7-49a32e4d65f4", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-08 13:28:36.923088+00
01a05ee6-8200-7f18-ad83-11681dae5000	38	message_posted	{"message_id": "01a120f2-2d27-702d-9c30-d755e6816cd4", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-09 13:55:04.615396+00
01a05ee6-8200-7f18-ad83-11681dae5000	39	message_posted	{"message_id": "01a12630-c313-7623-96e3-bb71d7b3f4ea", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-10 14:21:32.307704+00
01a05ee6-8200-7f18-ad83-11681dae5000	40	message_posted	{"message_id": "01a12b6f-5900-7159-b74a-7c184fc54863", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-11 14:48:00.000012+00
01a05ee6-8200-7f18-ad83-11681dae5000	41	message_posted	{"message_id": "01a130ad-eeec-70c4-8659-7db0427fcc02", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-12 15:14:27.69232+00
01a05ee6-8200-7f18-ad83-11681dae5000	42	message_posted	{"message_id": "01a135ec-84d8-7ba1-94bc-b0d9bd76668a", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-13 15:40:55.384628+00
01a05ee6-8200-7f18-ad83-11681dae5000	43	message_posted	{"message_id": "01a13b2b-1ac4-7001-bd1f-cd46900ca78e", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-14 16:07:23.076936+00
01a05ee6-8200-7f18-ad83-11681dae5000	44	message_posted	{"message_id": "01a14069-b0b1-74cc-8951-571b475c40fb", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-15 16:33:50.769244+00
01a05ee6-8200-7f18-ad83-11681dae5000	45	message_posted	{"message_id": "01a145a8-469d-7cce-9784-0c78dfb6e02b", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-16 17:00:18.461552+00
01a05ee6-8200-7f18-ad83-11681dae5000	46	message_posted	{"message_id": "01a14ae6-dc89-74c9-b2bb-c51d8316918b", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-17 17:26:46.15386+00
01a05ee6-8200-7f18-ad83-11681dae5000	47	message_posted	{"message_id": "01a15025-7276-71fd-ac9a-79eb0a722a05", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-18 17:53:13.846168+00
01a05ee6-8200-7f18-ad83-11681dae5000	48	message_posted	{"message_id": "01a15564-0862-7ff6-90a6-d1cd38dc751c", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-19 18:19:41.538476+00
01a05ee6-8200-7f18-ad83-11681dae5000	49	message_posted	{"message_id": "01a15aa2-9e4e-7708-97da-ef399af01859", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-20 18:46:09.230784+00
01a05ee6-8200-7f18-ad83-11681dae5000	50	message_posted	{"message_id": "01a15fe1-343b-761f-acf0-b76590948c4b", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-21 19:12:36.923092+00
01a05ee6-8200-7f18-ad83-11681dae5000	51	message_posted	{"message_id": "01a1651f-ca27-7b16-95d6-01de290e4253", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-22 19:39:04.6154+00
01a05ee6-8200-7f18-ad83-11681dae5000	52	message_posted	{"message_id": "01a16a5e-6013-74e9-b527-74fbefab0aae", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-23 20:05:32.307708+00
01a05ee6-8200-7f18-ad83-11681dae5000	53	message_posted	{"message_id": "01a16f9c-f600-7fdd-8b71-cce68acc7feb", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-24 20:32:00.000016+00
01a05ee6-8200-7f18-ad83-11681dae5000	54	message_posted	{"message_id": "01a174db-8bec-7f0d-8393-978d2913676c", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-25 20:58:27.692324+00
01a05ee6-8200-7f18-ad83-11681dae5000	55	message_posted	{"message_id": "01a17a1a-21d8-76ed-b838-47671c4abe9c", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-26 21:24:55.384632+00
01a05ee6-8200-7f18-ad83-11681dae5000	56	message_posted	{"message_id": "01a17f58-b7c4-7ac3-8c98-c3a277eb6cdc", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-27 21:51:23.07694+00
01a05ee6-8200-7f18-ad83-11681dae5000	57	message_posted	{"message_id": "01a18497-4db1-73a1-b8eb-a5e9877f4704", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-28 22:17:50.769248+00
01a05ee6-8200-7f18-ad83-11681dae5000	58	message_posted	{"message_id": "01a189d5-e39d-739a-a75d-2246efb4edd5", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-29 22:44:18.461556+00
01a05ee6-8200-7f18-ad83-11681dae5000	59	message_posted	{"message_id": "01a18f14-7989-7e6e-ad69-2884fd69d513", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-30 23:10:46.153864+00
01a05ee6-8200-7f18-ad83-11681dae5000	60	message_posted	{"message_id": "01a19453-0f76-7a07-b653-e0265490fba5", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-31 23:37:13.846172+00
01a05ee6-8200-7f18-ad83-11681dae5000	61	message_posted	{"message_id": "01a19991-a562-7826-839d-b64125330272", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-02 00:03:41.53848+00
01a05ee6-8200-7f18-ad83-11681dae5000	62	message_posted	{"message_id": "01a19ed0-3b4e-7c8e-b40c-23b1c5e6d940", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-03 00:30:09.230788+00
01a05ee6-8200-7f18-ad83-11681dae5000	63	message_posted	{"message_id": "01a1a40e-d13b-79d1-bd39-7b526cfd7353", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-04 00:56:36.923096+00
01a05ee6-8200-7f18-ad83-11681dae5000	64	message_posted	{"message_id": "01a1a94d-6727-78df-b6a6-5d9b27d8c20f", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-05 01:23:04.615404+00
01a05ee6-8200-7f18-ad83-11681dae5000	65	message_posted	{"message_id": "01a1ae8b-fd13-767c-bb62-3b24ecf33b41", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-06 01:49:32.307712+00
01a05ee6-8200-7f18-ad83-11681dae5000	66	message_posted	{"message_id": "01a1b3ca-9300-7740-ad19-5eccf29cca1b", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-07 02:16:00.00002+00
01a05ee6-8200-7f18-ad83-11681dae5000	67	message_posted	{"message_id": "01a1b909-28ec-76af-a6fa-572e75e7adb8", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-08 02:42:27.692328+00
01a05ee6-8200-7f18-ad83-11681dae5000	68	message_posted	{"message_id": "01a1be47-bed8-7532-9afa-92bede78c8fa", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-09 03:08:55.384636+00
01a05ee6-8200-7f18-ad83-11681dae5000	69	message_posted	{"message_id": "01a1c386-54c4-7f96-a268-6df0500d9c64", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-10 03:35:23.076944+00
01a05ee6-8200-7f18-ad83-11681dae5000	70	message_posted	{"message_id": "01a1c8c4-eab1-7d3b-a867-af81c5630eb9", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-11 04:01:50.769252+00
01a05ee6-8200-7f18-ad83-11681dae5000	71	message_posted	{"message_id": "01a1ce03-809d-7aa3-a224-6d2eeb6f22d5", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-12 04:28:18.46156+00
01a05ee6-8200-7f18-ad83-11681dae5000	72	message_posted	{"message_id": "01a1d342-1689-70b6-afbc-92e0dab36719", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-13 04:54:46.153868+00
01a05ee6-8200-7f18-ad83-11681dae5000	73	message_posted	{"message_id": "01a1d880-ac76-7926-b8e2-3c35c322d73b", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-14 05:21:13.846176+00
01a05ee6-8200-7f18-ad83-11681dae5000	74	message_posted	{"message_id": "01a1ddbf-4262-7cd3-b37e-c84184348bb7", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-15 05:47:41.538484+00
01a05ee6-8200-7f18-ad83-11681dae5000	75	message_posted	{"message_id": "01a1e2fd-d84e-7b2f-b91b-3462781b0e13", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-16 06:14:09.230792+00
01a05ee6-8200-7f18-ad83-11681dae5000	76	message_posted	{"message_id": "01a1e83c-6e3b-77e9-b0b4-91ca8a01ca20", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-17 06:40:36.9231+00
01a05ee6-8200-7f18-ad83-11681dae5000	77	message_posted	{"message_id": "01a1ed7b-0427-7ca9-93d0-134164a39f60", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-18 07:07:04.615408+00
01a05ee6-8200-7f18-ad83-11681dae5000	78	message_posted	{"message_id": "01a1f2b9-9a13-7894-baae-74927d3a8b99", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-19 07:33:32.307716+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	1	chat_created	{"by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-02 01:48:00+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	2	message_posted	{"message_id": "01a0669a-bca0-7d38-8b47-7af2f99d92cf", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-09-03 09:30:12+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	3	message_posted	{"message_id": "01a06d68-40c0-7d93-bbed-7cede019ab32", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-09-04 17:12:24+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	4	message_posted	{"message_id": "01a07435-c4e0-7efd-a103-ea49ee47044b", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-09-06 00:54:36+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	5	message_posted	{"message_id": "01a07b03-4900-7f07-802b-2069164d995f", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-09-07 08:36:48+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	6	message_posted	{"message_id": "01a081d0-cd20-76bc-8ff9-bc021e030ef5", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-08 16:19:00+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	7	message_posted	{"message_id": "01a0889e-5140-759b-9f2f-8e0f5db49268", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-10 00:01:12+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	8	message_posted	{"message_id": "01a08f6b-d560-726c-809b-8db75f8bfde6", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-09-11 07:43:24+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	9	message_posted	{"message_id": "01a09639-5980-7707-b53f-65603ae5f0f8", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-09-12 15:25:36+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	10	message_posted	{"message_id": "01a09d06-dda0-7668-ad6c-8cd857cdad45", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-09-13 23:07:48+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	11	message_posted	{"message_id": "01a0a3d4-61c0-73e1-b7ad-74d74b9b0805", "by": "01a05c16-e740-752b-be3e-dc0a1ef2a4f0"}	2026-09-15 06:50:00+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	12	message_posted	{"message_id": "01a0aaa1-e5e0-78d6-a04b-1e533df68c6e", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-09-16 14:32:12+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	13	message_posted	{"message_id": "01a0b16f-6a00-7cad-8436-2e5f172676b2", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-09-17 22:14:24+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	14	message_posted	{"message_id": "01a0b83c-ee20-7ab7-9d5e-cc832467a743", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-19 05:56:36+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	15	message_posted	{"message_id": "01a0bf0a-7240-765f-9d9e-440745c566c7", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-09-20 13:38:48+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	16	message_posted	{"message_id": "01a0c5d7-f660-7b6e-ac5b-ef7741dbbd33", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-09-21 21:21:00+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	17	message_posted	{"message_id": "01a0cca5-7a80-7272-b36d-6707b2a7974e", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-23 05:03:12+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	18	message_posted	{"message_id": "01a0d372-fea0-7c64-b02d-6a4f5e79ca41", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-24 12:45:24+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	19	message_posted	{"message_id": "01a0da40-82c0-746c-92bb-853356cc5593", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-09-25 20:27:36+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	20	message_posted	{"message_id": "01a0e10e-06e0-71e0-b0ec-e3d1ca0fc2c2", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-09-27 04:09:48+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	21	message_posted	{"message_id": "01a0e7db-8b00-7dd7-9335-a2d39d00d94e", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-09-28 11:52:00+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	22	message_posted	{"message_id": "01a0eea9-0f20-77f7-983f-38941b2eaa5c", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-09-29 19:34:12+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	23	message_posted	{"message_id": "01a0f576-9340-712b-9f05-dda666027209", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-10-01 03:16:24+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	24	message_posted	{"message_id": "01a0fc44-1760-78fe-994f-c8777e66941e", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-02 10:58:36+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	25	message_posted	{"message_id": "01a10311-9b80-7756-8eb9-1394f7f00f4b", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-10-03 18:40:48+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	26	message_posted	{"message_id": "01a109df-1fa0-75ef-92be-e7f94047fcab", "by": "01a05c21-e3c0-79ec-b05f-ca161622bd79"}	2026-10-05 02:23:00+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	27	message_posted	{"message_id": "01a110ac-a3c0-75fd-9238-5cbe857986c9", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-06 10:05:12+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	28	message_posted	{"message_id": "01a1177a-27e0-7a2f-a8e0-e2bc43a13448", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-07 17:47:24+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	29	message_posted	{"message_id": "01a11e47-ac00-71ad-a323-c0c642472479", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-10-09 01:29:36+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	30	message_posted	{"message_id": "01a12515-3020-7534-97be-56dc0a211d83", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-10-10 09:11:48+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	31	message_posted	{"message_id": "01a12be2-b440-7a47-8e33-b0b8bee123f5", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-10-11 16:54:00+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	32	message_posted	{"message_id": "01a132b0-3860-7ffa-bdce-91865829abea", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-10-13 00:36:12+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	33	message_posted	{"message_id": "01a1397d-bc80-74de-95bd-5f20085d5f48", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-14 08:18:24+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	34	message_posted	{"message_id": "01a1404b-40a0-7b93-8ddd-125047f1678d", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-10-15 16:00:36+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	35	message_posted	{"message_id": "01a14718-c4c0-7f49-89f4-eff90b3fe940", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-10-16 23:42:48+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	36	message_posted	{"message_id": "01a14de6-48e0-78dc-bcda-7e3c6fa7b3ea", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-10-18 07:25:00+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	37	message_posted	{"message_id": "01a154b3-cd00-7995-bca7-185c9367fdd4", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-10-19 15:07:12+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	38	message_posted	{"message_id": "01a15b81-5120-7c46-b1b2-8016c7c05f4b", "by": "01a05c21-e3c0-79ec-b05f-ca161622bd79"}	2026-10-20 22:49:24+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	39	message_posted	{"message_id": "01a1624e-d540-77d9-a52d-29c9adb2fa8b", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-22 06:31:36+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	40	message_posted	{"message_id": "01a1691c-5960-7e04-95d6-3bfcc7e7efc7", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-10-23 14:13:48+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	41	message_posted	{"message_id": "01a16fe9-dd80-7dcd-89fe-389e4c1bf1fc", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-10-24 21:56:00+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	42	message_posted	{"message_id": "01a176b7-61a0-7c46-8aca-02672047c396", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-10-26 05:38:12+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	43	message_posted	{"message_id": "01a17d84-e5c0-71be-98c8-726b5702a777", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-10-27 13:20:24+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	44	message_posted	{"message_id": "01a18452-69e0-7e30-b393-ae8ec7ca1fbf", "by": "01a05c2e-b500-74ef-a8e5-b4617589a82b"}	2026-10-28 21:02:36+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	45	message_posted	{"message_id": "01a18b1f-ee00-7bf5-8492-df3cae9ce2f8", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-30 04:44:48+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	46	message_posted	{"message_id": "01a191ed-7220-70dd-aa16-1e0ca7342d69", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-10-31 12:27:00+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	47	message_posted	{"message_id": "01a198ba-f640-717b-9888-607a81ca8f02", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-11-01 20:09:12+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	48	message_posted	{"message_id": "01a19f88-7a60-7668-b8de-865ae4b1c6ee", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-11-03 03:51:24+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	49	message_posted	{"message_id": "01a1a655-fe80-7012-8688-d2ceb98ebebb", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-11-04 11:33:36+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	50	message_posted	{"message_id": "01a1ad23-82a0-7cfa-ab31-957f469263d7", "by": "01a05c16-e740-752b-be3e-dc0a1ef2a4f0"}	2026-11-05 19:15:48+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	51	message_posted	{"message_id": "01a1b3f1-06c0-71ec-8302-0ca6634c5876", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-11-07 02:58:00+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	52	message_posted	{"message_id": "01a1babe-8ae0-7d25-afc1-77eef06a727a", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-11-08 10:40:12+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	53	message_posted	{"message_id": "01a1c18c-0f00-73a6-9b65-5079ccd58a36", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-11-09 18:22:24+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	54	message_posted	{"message_id": "01a1c859-9320-729d-927e-e4e60fa9962f", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-11-11 02:04:36+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	55	message_posted	{"message_id": "01a1cf27-1740-764c-84d5-65ad0a4e8bd4", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-11-12 09:46:48+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	56	message_posted	{"message_id": "01a1d5f4-9b60-7ddb-8115-12466c739377", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-11-13 17:29:00+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	57	message_posted	{"message_id": "01a1dcc2-1f80-74b5-989b-8fdfe38f25d2", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-11-15 01:11:12+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	58	message_posted	{"message_id": "01a1e38f-a3a0-705c-9fa6-8574d6f7b197", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-11-16 08:53:24+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	59	message_posted	{"message_id": "01a1ea5d-27c0-7a4b-b005-3e78dbe933e9", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-11-17 16:35:36+00
01a05fcd-3880-78c8-90ad-200d2583c9ac	60	message_posted	{"message_id": "01a1f12a-abe0-78cc-b14f-69b618893e1b", "by": "01a05c16-e740-752b-be3e-dc0a1ef2a4f0"}	2026-11-19 00:17:48+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	1	chat_created	{"by": "01a05c29-36c0-7b28-ab9c-014ea5ac06d8"}	2026-09-02 06:00:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	2	message_posted	{"message_id": "01a06930-05b0-7921-83af-af53ec17dec7", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-03 21:32:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	3	message_posted	{"message_id": "01a071ac-1c60-707f-9a6d-12ac2c517518", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-09-05 13:05:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	4	message_posted	{"message_id": "01a07a28-3310-7664-be99-375326d1c002", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-07 04:37:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	5	message_posted	{"message_id": "01a082a4-49c0-7dd8-90b5-1c9df75a870b", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-09-08 20:10:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	6	message_posted	{"message_id": "01a08b20-6070-7de5-875d-b271873d3adc", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-09-10 11:42:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	7	message_posted	{"message_id": "01a0939c-7720-7f7c-a268-3ab0cb8a41e2", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-09-12 03:15:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	8	message_posted	{"message_id": "01a09c18-8dd0-744a-b351-247e8fef00c7", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-13 18:47:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	9	message_posted	{"message_id": "01a0a494-a480-769f-9e79-f57cdcec4685", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-09-15 10:20:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	10	message_posted	{"message_id": "01a0ad10-bb30-7bdc-b373-71c77515c79e", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-17 01:52:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	11	message_posted	{"message_id": "01a0b58c-d1e0-7512-9b16-7dd1485d2ff3", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-09-18 17:25:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	12	message_posted	{"message_id": "01a0be08-e890-7bc3-b6d5-a1628315e0e3", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-09-20 08:57:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	13	message_posted	{"message_id": "01a0c684-ff40-7ca5-bf37-ff754f19965e", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-22 00:30:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	14	message_posted	{"message_id": "01a0cf01-15f0-7e76-ab73-4c0953598389", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-09-23 16:02:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	15	message_posted	{"message_id": "01a0d77d-2ca0-7d63-bef7-f2a283b02b5f", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-25 07:35:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	16	message_posted	{"message_id": "01a0dff9-4350-7ccd-b677-383763a204cf", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-09-26 23:07:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	17	message_posted	{"message_id": "01a0e875-5a00-78d9-b9d1-8fe00927644f", "by": "01a05c21-e3c0-79ec-b05f-ca161622bd79"}	2026-09-28 14:40:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	18	message_posted	{"message_id": "01a0f0f1-70b0-7104-be5f-03f3406aac32", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-30 06:12:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	19	message_posted	{"message_id": "01a0f96d-8760-79a2-b5e6-2cba5ddb1ecb", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-10-01 21:45:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	20	message_posted	{"message_id": "01a101e9-9e10-7a11-87b6-2c213274d616", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-10-03 13:17:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	21	message_posted	{"message_id": "01a10a65-b4c0-7823-a774-8de9c2622df5", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-05 04:50:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	22	message_posted	{"message_id": "01a112e1-cb70-773f-8b39-fdb416c77bcf", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-10-06 20:22:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	23	message_posted	{"message_id": "01a11b5d-e220-76fc-b01c-3cd9ca9d465e", "by": "01a05c21-e3c0-79ec-b05f-ca161622bd79"}	2026-10-08 11:55:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	24	message_posted	{"message_id": "01a123d9-f8d0-76af-a678-273ce495855a", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-10-10 03:27:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	25	message_posted	{"message_id": "01a12c56-0f80-7b26-959d-d5fc36299ded", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-10-11 19:00:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	26	message_posted	{"message_id": "01a134d2-2630-7c5c-b33f-e1124e83743c", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-13 10:32:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	27	message_posted	{"message_id": "01a13d4e-3ce0-7a7a-b78b-2586363a6f91", "by": "01a05c2e-b500-74ef-a8e5-b4617589a82b"}	2026-10-15 02:05:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	28	message_posted	{"message_id": "01a145ca-5390-77f9-8c31-ada4441458e0", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-10-16 17:37:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	29	message_posted	{"message_id": "01a14e46-6a40-7ff9-a3f6-2effb7c94b5c", "by": "01a05c16-e740-752b-be3e-dc0a1ef2a4f0"}	2026-10-18 09:10:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	30	message_posted	{"message_id": "01a156c2-80f0-7c5e-a2c0-5b2109fe4052", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-20 00:42:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	31	message_posted	{"message_id": "01a15f3e-97a0-72a9-8394-59d591285905", "by": "01a05c29-36c0-7b28-ab9c-014ea5ac06d8"}	2026-10-21 16:15:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	32	message_posted	{"message_id": "01a167ba-ae50-7913-b45a-284c13dc0359", "by": "01a05c16-e740-752b-be3e-dc0a1ef2a4f0"}	2026-10-23 07:47:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	33	message_posted	{"message_id": "01a17036-c500-71db-9c77-7637238ba83e", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-10-24 23:20:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	34	message_posted	{"message_id": "01a178b2-dbb0-703b-a2a9-4c939ba4f1dd", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-10-26 14:52:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	35	message_posted	{"message_id": "01a1812e-f260-7a39-85e4-4931ffe22b02", "by": "01a05c29-36c0-7b28-ab9c-014ea5ac06d8"}	2026-10-28 06:25:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	36	message_posted	{"message_id": "01a189ab-0910-7ecd-b76c-f97af12bda96", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-10-29 21:57:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	37	message_posted	{"message_id": "01a19227-1fc0-798d-b2ab-0d50c8a5f721", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-31 13:30:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	38	message_posted	{"message_id": "01a19aa3-3670-7add-8fbe-d3e6020aefa6", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-11-02 05:02:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	39	message_posted	{"message_id": "01a1a31f-4d20-7945-b9f7-1a9b00a466e1", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-11-03 20:35:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	40	message_posted	{"message_id": "01a1ab9b-63d0-77db-b904-fb152eeef904", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-05 12:07:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	41	message_posted	{"message_id": "01a1b417-7a80-7d97-aea8-15141f3b32cb", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-11-07 03:40:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	42	message_posted	{"message_id": "01a1bc93-9130-7aec-b2ae-8da98951ffd8", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-11-08 19:12:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	43	message_posted	{"message_id": "01a1c50f-a7e0-7ab1-9a04-7be09e3420ac", "by": "01a05c16-e740-752b-be3e-dc0a1ef2a4f0"}	2026-11-10 10:45:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	44	message_posted	{"message_id": "01a1cd8b-be90-7e6f-b4c1-d8e7ffd012b1", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-12 02:17:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	45	message_posted	{"message_id": "01a1d607-d540-7e2a-938c-f78494e20b0f", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-11-13 17:50:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	46	message_posted	{"message_id": "01a1de83-ebf0-7f49-bcbc-e95a86d8bcb9", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-11-15 09:22:30+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	47	message_posted	{"message_id": "01a1e700-02a0-73aa-ab0c-ce6c692ee215", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-11-17 00:55:00+00
01a060b3-ef00-7f73-83ea-00da44b7ed2b	48	message_posted	{"message_id": "01a1ef7c-1950-798c-8bd7-fe0c9db48380", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-11-18 16:27:30+00
01a0619a-a580-7358-8407-1c921c7b35fd	1	chat_created	{"by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-02 10:12:00+00
01a0619a-a580-7358-8407-1c921c7b35fd	2	message_posted	{"message_id": "01a06bc3-6290-7f70-a889-2def91e35171", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-09-04 09:32:42+00
01a0619a-a580-7358-8407-1c921c7b35fd	3	message_posted	{"message_id": "01a075ec-1fa0-7e80-8ab0-80f280c7e1bf", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-09-06 08:53:24+00
01a0619a-a580-7358-8407-1c921c7b35fd	4	message_posted	{"message_id": "01a08014-dcb0-700a-bc9d-d4ef6d909d31", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-09-08 08:14:06+00
01a0619a-a580-7358-8407-1c921c7b35fd	5	message_posted	{"message_id": "01a08a3d-99c0-74c0-b085-4e3d343aed61", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-09-10 07:34:48+00
01a0619a-a580-7358-8407-1c921c7b35fd	6	message_posted	{"message_id": "01a09466-56d0-7c17-88fc-cfce2a4b6d52", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-12 06:55:30+00
01a0619a-a580-7358-8407-1c921c7b35fd	7	message_posted	{"message_id": "01a09e8f-13e0-746c-8653-40fdcc6ed861", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-09-14 06:16:12+00
01a0619a-a580-7358-8407-1c921c7b35fd	8	message_posted	{"message_id": "01a0a8b7-d0f0-717e-9801-3d0323463a0c", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-09-16 05:36:54+00
01a0619a-a580-7358-8407-1c921c7b35fd	9	message_posted	{"message_id": "01a0b2e0-8e00-7080-a2fd-9c65bb2433a9", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-09-18 04:57:36+00
01a0619a-a580-7358-8407-1c921c7b35fd	10	message_posted	{"message_id": "01a0bd09-4b10-7c1b-8b6d-f33b7b8321ea", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-20 04:18:18+00
01a0619a-a580-7358-8407-1c921c7b35fd	11	message_posted	{"message_id": "01a0c732-0820-7f81-b564-9f3512d7ffe4", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-22 03:39:00+00
01a0619a-a580-7358-8407-1c921c7b35fd	12	message_posted	{"message_id": "01a0d15a-c530-7924-8bcb-61ece8b19522", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-09-24 02:59:42+00
01a0619a-a580-7358-8407-1c921c7b35fd	13	message_posted	{"message_id": "01a0db83-8240-77e5-bbe0-87351561e98e", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-26 02:20:24+00
01a0619a-a580-7358-8407-1c921c7b35fd	14	message_posted	{"message_id": "01a0e5ac-3f50-7a12-ab6c-4af6d095d398", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-28 01:41:06+00
01a0619a-a580-7358-8407-1c921c7b35fd	15	message_posted	{"message_id": "01a0efd4-fc60-7bf4-bf25-abf738a96dff", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-09-30 01:01:48+00
01a0619a-a580-7358-8407-1c921c7b35fd	16	message_posted	{"message_id": "01a0f9fd-b970-724e-b069-d8f636ccd528", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-02 00:22:30+00
01a0619a-a580-7358-8407-1c921c7b35fd	17	message_posted	{"message_id": "01a10426-7680-7a2b-ad0c-a58fd51374e7", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-03 23:43:12+00
01a0619a-a580-7358-8407-1c921c7b35fd	18	message_posted	{"message_id": "01a10e4f-3390-76ac-9508-1f4a0b82170a", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-10-05 23:03:54+00
01a0619a-a580-7358-8407-1c921c7b35fd	19	message_posted	{"message_id": "01a11877-f0a0-7561-a27f-81c179bb7402", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-07 22:24:36+00
01a0619a-a580-7358-8407-1c921c7b35fd	20	message_posted	{"message_id": "01a122a0-adb0-7484-b7c5-d184db2a4949", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-09 21:45:18+00
01a0619a-a580-7358-8407-1c921c7b35fd	21	message_posted	{"message_id": "01a12cc9-6ac0-7e37-86e5-548748d7c177", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-11 21:06:00+00
01a0619a-a580-7358-8407-1c921c7b35fd	22	message_posted	{"message_id": "01a136f2-27d0-7942-a77a-a693825048b2", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-13 20:26:42+00
01a0619a-a580-7358-8407-1c921c7b35fd	23	message_posted	{"message_id": "01a1411a-e4e0-7f86-92fd-1ca0e3db8c17", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-15 19:47:24+00
01a0619a-a580-7358-8407-1c921c7b35fd	24	message_posted	{"message_id": "01a14b43-a1f0-7a4d-95b7-29441268a9f4", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-17 19:08:06+00
01a0619a-a580-7358-8407-1c921c7b35fd	25	message_posted	{"message_id": "01a1556c-5f00-78a8-8207-708444b222c2", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-10-19 18:28:48+00
01a0619a-a580-7358-8407-1c921c7b35fd	26	message_posted	{"message_id": "01a15f95-1c10-7e90-bec3-2130a9829f6a", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-10-21 17:49:30+00
01a0619a-a580-7358-8407-1c921c7b35fd	27	message_posted	{"message_id": "01a169bd-d920-7bd2-8eb9-7376ed06b527", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-23 17:10:12+00
01a0619a-a580-7358-8407-1c921c7b35fd	28	message_posted	{"message_id": "01a173e6-9630-7f0f-88d0-16415819e20e", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-10-25 16:30:54+00
01a0619a-a580-7358-8407-1c921c7b35fd	29	message_posted	{"message_id": "01a17e0f-5340-76fd-911b-55d38e2d708d", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-10-27 15:51:36+00
01a0619a-a580-7358-8407-1c921c7b35fd	30	message_posted	{"message_id": "01a18838-1050-7dab-9524-728556c58311", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-29 15:12:18+00
01a0619a-a580-7358-8407-1c921c7b35fd	31	message_posted	{"message_id": "01a19260-cd60-734b-8b1c-832904839963", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-10-31 14:33:00+00
01a0619a-a580-7358-8407-1c921c7b35fd	32	message_posted	{"message_id": "01a19c89-8a70-7f9d-9fdf-5adf1b305f42", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-02 13:53:42+00
01a0619a-a580-7358-8407-1c921c7b35fd	33	message_posted	{"message_id": "01a1a6b2-4780-7851-95e0-17255a9505f4", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-11-04 13:14:24+00
01a0619a-a580-7358-8407-1c921c7b35fd	34	message_posted	{"message_id": "01a1b0db-0490-7024-b886-ad0378cdfb3b", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-11-06 12:35:06+00
01a0619a-a580-7358-8407-1c921c7b35fd	35	message_posted	{"message_id": "01a1bb03-c1a0-7b8d-842e-97618d269392", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-08 11:55:48+00
01a0619a-a580-7358-8407-1c921c7b35fd	36	message_posted	{"message_id": "01a1c52c-7eb0-73ea-86b3-ed99cfd1711c", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-10 11:16:30+00
01a0619a-a580-7358-8407-1c921c7b35fd	37	message_posted	{"message_id": "01a1cf55-3bc0-789e-9152-74709a32057a", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-12 10:37:12+00
01a0619a-a580-7358-8407-1c921c7b35fd	38	message_posted	{"message_id": "01a1d97d-f8d0-7e96-8b10-8c8ccae21b65", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-14 09:57:54+00
01a0619a-a580-7358-8407-1c921c7b35fd	39	message_posted	{"message_id": "01a1e3a6-b5e0-7330-8508-165885fad9e3", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-11-16 09:18:36+00
01a0619a-a580-7358-8407-1c921c7b35fd	40	message_posted	{"message_id": "01a1edcf-72f0-76d0-ad5e-173e4ef89d80", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-18 08:39:18+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	1	chat_created	{"by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-02 14:24:00+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	2	message_posted	{"message_id": "01a06e6e-441e-7923-a7f7-b423aab6549b", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-09-04 21:58:35.294118+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	3	message_posted	{"message_id": "01a07a5b-2c3c-7297-99ef-66cfcc791fd1", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-09-07 05:33:10.588236+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	4	message_posted	{"message_id": "01a08648-145a-77b1-9b29-c7a6000e8788", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-09 13:07:45.882354+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	5	message_posted	{"message_id": "01a09234-fc78-7fb2-b559-0b010fbd1e41", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-09-11 20:42:21.176472+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	6	message_posted	{"message_id": "01a09e21-e496-7fa7-9360-847633415780", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-14 04:16:56.47059+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	7	message_posted	{"message_id": "01a0aa0e-ccb4-7a00-ac3d-e110808e5d36", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-16 11:51:31.764708+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	8	message_posted	{"message_id": "01a0b5fb-b4d2-7987-a80d-fab7c4497c24", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-09-18 19:26:07.058826+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	9	message_posted	{"message_id": "01a0c1e8-9cf0-7496-a904-ed55e70355db", "by": "01a05c29-36c0-7b28-ab9c-014ea5ac06d8"}	2026-09-21 03:00:42.352944+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	10	message_posted	{"message_id": "01a0cdd5-850f-7b3b-8d66-705973cd5f75", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-23 10:35:17.647062+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	11	message_posted	{"message_id": "01a0d9c2-6d2d-7bc6-9b4f-05ac408e3625", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-25 18:09:52.94118+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	12	message_posted	{"message_id": "01a0e5af-554b-7183-93cf-ee32ec0f4c97", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-28 01:44:28.235298+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	13	message_posted	{"message_id": "01a0f19c-3d69-7dee-9789-a3bb3e5888ea", "by": "01a05c21-e3c0-79ec-b05f-ca161622bd79"}	2026-09-30 09:19:03.529416+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	14	message_posted	{"message_id": "01a0fd89-2587-76d5-9d97-d9ec91549d76", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-10-02 16:53:38.823534+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	15	message_posted	{"message_id": "01a10976-0da5-7e91-9366-febb6074b2d4", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-05 00:28:14.117652+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	16	message_posted	{"message_id": "01a11562-f5c3-79b6-85ef-ef4b4ca3559a", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-10-07 08:02:49.41177+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	17	message_posted	{"message_id": "01a1214f-dde1-7444-b72d-ea2e7a0ca3f7", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-10-09 15:37:24.705888+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	18	message_posted	{"message_id": "01a12d3c-c600-7af4-ba2b-d3343596001b", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-10-11 23:12:00.000006+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	19	message_posted	{"message_id": "01a13929-ae1e-744f-88cc-7c22c944555c", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-14 06:46:35.294124+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	20	message_posted	{"message_id": "01a14516-963c-7ee1-8c73-b97c3a552b51", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-10-16 14:21:10.588242+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	21	message_posted	{"message_id": "01a15103-7e5a-7832-bca9-aac654c13ea0", "by": "01a05c21-e3c0-79ec-b05f-ca161622bd79"}	2026-10-18 21:55:45.88236+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	22	message_posted	{"message_id": "01a15cf0-6678-790b-bc56-be9d341e0cde", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-21 05:30:21.176478+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	23	message_posted	{"message_id": "01a168dd-4e96-7597-9a64-74ce53dd8a5a", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-10-23 13:04:56.470596+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	24	message_posted	{"message_id": "01a174ca-36b4-708a-bbb1-1bac4d921ca8", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-25 20:39:31.764714+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	25	message_posted	{"message_id": "01a180b7-1ed2-7e11-8706-81d698bba318", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-28 04:14:07.058832+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	26	message_posted	{"message_id": "01a18ca4-06f0-701e-90d8-efc6b1e0a8ba", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-10-30 11:48:42.35295+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	27	message_posted	{"message_id": "01a19890-ef0f-7dcc-9505-80160fcd4e02", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-11-01 19:23:17.647068+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	28	message_posted	{"message_id": "01a1a47d-d72d-7a26-9670-de8a66a0523a", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-11-04 02:57:52.941186+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	29	message_posted	{"message_id": "01a1b06a-bf4b-743b-8850-b17abe750594", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-11-06 10:32:28.235304+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	30	message_posted	{"message_id": "01a1bc57-a769-7518-8d3b-39be6308633d", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-11-08 18:07:03.529422+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	31	message_posted	{"message_id": "01a1c844-8f87-7da6-b476-235ed59174fc", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-11-11 01:41:38.82354+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	32	message_posted	{"message_id": "01a1d431-77a5-711d-81aa-8ea066a4ef41", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-11-13 09:16:14.117658+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	33	message_posted	{"message_id": "01a1e01e-5fc3-70d9-abf2-b07e6babe391", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-11-15 16:50:49.411776+00
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	34	message_posted	{"message_id": "01a1ec0b-47e1-7631-b3cf-00b63d5eeba3", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-11-18 00:25:24.705894+00
01a06368-1280-71e6-b795-8189096068fa	1	chat_created	{"by": "01a05c16-e740-752b-be3e-dc0a1ef2a4f0"}	2026-09-02 18:36:00+00
01a06368-1280-71e6-b795-8189096068fa	2	message_posted	{"message_id": "01a070e4-57c0-7075-9b23-23cf630d8f66", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-05 09:26:48+00
01a06368-1280-71e6-b795-8189096068fa	3	message_posted	{"message_id": "01a07e60-9d00-7912-9de4-3c88cffc82c1", "by": "01a05c16-e740-752b-be3e-dc0a1ef2a4f0"}	2026-09-08 00:17:36+00
01a06368-1280-71e6-b795-8189096068fa	4	message_posted	{"message_id": "01a08bdc-e240-7758-8187-116dfc6a69a1", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-09-10 15:08:24+00
01a06368-1280-71e6-b795-8189096068fa	5	message_posted	{"message_id": "01a09959-2780-7d46-a9f5-9ae418df6023", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-13 05:59:12+00
01a06368-1280-71e6-b795-8189096068fa	6	message_posted	{"message_id": "01a0a6d5-6cc0-755e-b915-3bfde90e5d48", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-09-15 20:50:00+00
01a06368-1280-71e6-b795-8189096068fa	7	message_posted	{"message_id": "01a0b451-b200-7e43-93e6-20889c8f6b4f", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-18 11:40:48+00
01a06368-1280-71e6-b795-8189096068fa	8	message_posted	{"message_id": "01a0c1cd-f740-7a9e-b791-703de227f94e", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-09-21 02:31:36+00
01a06368-1280-71e6-b795-8189096068fa	9	message_posted	{"message_id": "01a0cf4a-3c80-7cbf-9b24-9d89c4d0e08d", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-09-23 17:22:24+00
01a06368-1280-71e6-b795-8189096068fa	10	message_posted	{"message_id": "01a0dcc6-81c0-7207-bdad-37e9a370a05a", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-26 08:13:12+00
01a06368-1280-71e6-b795-8189096068fa	11	message_posted	{"message_id": "01a0ea42-c700-7033-b9d4-b6ee660a80e9", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-09-28 23:04:00+00
01a06368-1280-71e6-b795-8189096068fa	12	message_posted	{"message_id": "01a0f7bf-0c40-701a-ba50-346eb358e6f4", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-10-01 13:54:48+00
01a06368-1280-71e6-b795-8189096068fa	13	message_posted	{"message_id": "01a1053b-5180-71a3-bebd-9750583b4e69", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-10-04 04:45:36+00
01a06368-1280-71e6-b795-8189096068fa	14	message_posted	{"message_id": "01a112b7-96c0-71f0-87b2-033e5546abe2", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-10-06 19:36:24+00
01a06368-1280-71e6-b795-8189096068fa	15	message_posted	{"message_id": "01a12033-dc00-7292-9deb-cb2a38848b42", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-10-09 10:27:12+00
01a06368-1280-71e6-b795-8189096068fa	16	message_posted	{"message_id": "01a12db0-2140-7d5c-8bae-76efd158c8dc", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-10-12 01:18:00+00
01a06368-1280-71e6-b795-8189096068fa	17	message_posted	{"message_id": "01a13b2c-6680-719a-bc55-0f2434bab382", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-10-14 16:08:48+00
01a06368-1280-71e6-b795-8189096068fa	18	message_posted	{"message_id": "01a148a8-abc0-7ca6-855d-b82fa0d64f89", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-10-17 06:59:36+00
01a06368-1280-71e6-b795-8189096068fa	19	message_posted	{"message_id": "01a15624-f100-7609-b45a-e7f2307e4150", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-10-19 21:50:24+00
01a06368-1280-71e6-b795-8189096068fa	20	message_posted	{"message_id": "01a163a1-3640-7499-af98-2e8309752963", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-10-22 12:41:12+00
01a06368-1280-71e6-b795-8189096068fa	21	message_posted	{"message_id": "01a1711d-7b80-73a0-8cdc-76113f008bec", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-25 03:32:00+00
01a06368-1280-71e6-b795-8189096068fa	22	message_posted	{"message_id": "01a17e99-c0c0-78b2-9f2c-e576acc14ad9", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-10-27 18:22:48+00
01a06368-1280-71e6-b795-8189096068fa	23	message_posted	{"message_id": "01a18c16-0600-7555-820c-d4450456ff4d", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-10-30 09:13:36+00
01a06368-1280-71e6-b795-8189096068fa	24	message_posted	{"message_id": "01a19992-4b40-7e00-a4f9-7d6a5f6bdd02", "by": "01a05c16-e740-752b-be3e-dc0a1ef2a4f0"}	2026-11-02 00:04:24+00
01a06368-1280-71e6-b795-8189096068fa	25	message_posted	{"message_id": "01a1a70e-9080-72ea-bc35-88d8a1111e48", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-11-04 14:55:12+00
01a06368-1280-71e6-b795-8189096068fa	26	message_posted	{"message_id": "01a1b48a-d5c0-74fb-a5c4-18af3820fe8d", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-11-07 05:46:00+00
01a06368-1280-71e6-b795-8189096068fa	27	message_posted	{"message_id": "01a1c207-1b00-7bd0-869f-63cbcb0d38e2", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-11-09 20:36:48+00
01a06368-1280-71e6-b795-8189096068fa	28	message_posted	{"message_id": "01a1cf83-6040-7e37-b0d4-24c25831e32e", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-11-12 11:27:36+00
01a06368-1280-71e6-b795-8189096068fa	29	message_posted	{"message_id": "01a1dcff-a580-7187-b3fc-c6aee7f405ca", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-11-15 02:18:24+00
01a06368-1280-71e6-b795-8189096068fa	30	message_posted	{"message_id": "01a1ea7b-eac0-77b7-98d1-300b7e1060c6", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-11-17 17:09:12+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	1	chat_created	{"by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-09-02 22:48:00+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	2	message_posted	{"message_id": "01a07342-18aa-7099-a7e7-e27ae9e00557", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-09-05 20:28:26.666667+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	3	message_posted	{"message_id": "01a08235-6855-7274-b7de-fa808e9255c5", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-09-08 18:08:53.333334+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	4	message_posted	{"message_id": "01a09128-b800-753f-ad4f-6f6b1fd5c844", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-09-11 15:49:20.000001+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	5	message_posted	{"message_id": "01a0a01c-07aa-7f93-874a-649bbe7f801c", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-09-14 13:29:46.666668+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	6	message_posted	{"message_id": "01a0af0f-5755-7b23-9c9b-834f6319420d", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-09-17 11:10:13.333335+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	7	message_posted	{"message_id": "01a0be02-a700-7a9e-b472-2d95c7c95f81", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-09-20 08:50:40.000002+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	8	message_posted	{"message_id": "01a0ccf5-f6aa-7e7b-b06a-b20b6bff9d18", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-09-23 06:31:06.666669+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	9	message_posted	{"message_id": "01a0dbe9-4655-7d7a-a2ea-81ac070a08d0", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-09-26 04:11:33.333336+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	10	message_posted	{"message_id": "01a0eadc-9600-7af0-90ec-0e6b9189cfe0", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-09-29 01:52:00.000003+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	11	message_posted	{"message_id": "01a0f9cf-e5aa-766a-b326-6b38d51959a0", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-10-01 23:32:26.66667+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	12	message_posted	{"message_id": "01a108c3-3555-7a38-8020-50e387f37f10", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-10-04 21:12:53.333337+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	13	message_posted	{"message_id": "01a117b6-8500-7a6a-869b-55f0c4c98510", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-10-07 18:53:20.000004+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	14	message_posted	{"message_id": "01a126a9-d4aa-7565-a231-0cc42114615d", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-10-10 16:33:46.666671+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	15	message_posted	{"message_id": "01a1359d-2455-7f97-bcb3-16b0e07041f6", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-10-13 14:14:13.333338+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	16	message_posted	{"message_id": "01a14490-7400-796a-a06a-9bab7fec4912", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-10-16 11:54:40.000005+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	17	message_posted	{"message_id": "01a15383-c3aa-73ba-9994-994505021b0a", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-10-19 09:35:06.666672+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	18	message_posted	{"message_id": "01a16277-1355-7dbd-a45e-cafe75ad649b", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-10-22 07:15:33.333339+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	19	message_posted	{"message_id": "01a1716a-6300-7e7b-b195-c433e794cdcb", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-10-25 04:56:00.000006+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	20	message_posted	{"message_id": "01a1805d-b2aa-7dd4-8b34-7ae9718b0d6c", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-10-28 02:36:26.666673+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	21	message_posted	{"message_id": "01a18f51-0255-726c-b2cd-9ea42616eac7", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-10-31 00:16:53.33334+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	22	message_posted	{"message_id": "01a19e44-5200-7c09-a085-f4936440b7c8", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-11-02 21:57:20.000007+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	23	message_posted	{"message_id": "01a1ad37-a1aa-75d7-97f1-1576ae3b8eb8", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-11-05 19:37:46.666674+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	24	message_posted	{"message_id": "01a1bc2a-f155-7a18-bbfc-39769e1a9904", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-11-08 17:18:13.333341+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	25	message_posted	{"message_id": "01a1cb1e-4100-7590-8026-2cfd57cbec20", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-11-11 14:58:40.000008+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	26	message_posted	{"message_id": "01a1da11-90aa-719b-bec8-e80ea0774e56", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-11-14 12:39:06.666675+00
01a0644e-c900-7aa1-a462-74ed21b9b64c	27	message_posted	{"message_id": "01a1e904-e055-79f9-80d5-77d886028e7c", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-11-17 10:19:33.333342+00
01a06535-7f80-7ad2-bddb-2100eecfe294	1	chat_created	{"by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-03 03:00:00+00
01a06535-7f80-7ad2-bddb-2100eecfe294	2	message_posted	{"message_id": "01a07551-c400-7b76-a3d2-768d44349ea6", "by": "01a05c16-e740-752b-be3e-dc0a1ef2a4f0"}	2026-09-06 06:04:48+00
01a06535-7f80-7ad2-bddb-2100eecfe294	3	message_posted	{"message_id": "01a0856e-0880-707b-9ee9-8bcfea270840", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-09-09 09:09:36+00
01a06535-7f80-7ad2-bddb-2100eecfe294	4	message_posted	{"message_id": "01a0958a-4d00-77df-bf68-b62342ec4ed5", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-09-12 12:14:24+00
01a06535-7f80-7ad2-bddb-2100eecfe294	5	message_posted	{"message_id": "01a0a5a6-9180-79ef-acd6-b7de331651cc", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-15 15:19:12+00
01a06535-7f80-7ad2-bddb-2100eecfe294	6	message_posted	{"message_id": "01a0b5c2-d600-70f2-b631-84b2ea28eae1", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-09-18 18:24:00+00
01a06535-7f80-7ad2-bddb-2100eecfe294	7	message_posted	{"message_id": "01a0c5df-1a80-7690-bc67-4b3618588970", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-09-21 21:28:48+00
01a06535-7f80-7ad2-bddb-2100eecfe294	8	message_posted	{"message_id": "01a0d5fb-5f00-7c40-98ef-b768d4ed6eaf", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-09-25 00:33:36+00
01a06535-7f80-7ad2-bddb-2100eecfe294	9	message_posted	{"message_id": "01a0e617-a380-7635-a814-0b49b72b990c", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-09-28 03:38:24+00
01a06535-7f80-7ad2-bddb-2100eecfe294	10	message_posted	{"message_id": "01a0f633-e800-7203-a768-c72f61902df9", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-10-01 06:43:12+00
01a06535-7f80-7ad2-bddb-2100eecfe294	11	message_posted	{"message_id": "01a10650-2c80-72ce-b9ad-d8bbffb3ba36", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-04 09:48:00+00
01a06535-7f80-7ad2-bddb-2100eecfe294	12	message_posted	{"message_id": "01a1166c-7100-7b65-b44c-30315c0facc0", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-10-07 12:52:48+00
01a06535-7f80-7ad2-bddb-2100eecfe294	13	message_posted	{"message_id": "01a12688-b580-7328-b3cf-9e36533d292a", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-10-10 15:57:36+00
01a06535-7f80-7ad2-bddb-2100eecfe294	14	message_posted	{"message_id": "01a136a4-fa00-726a-840a-4ac06705c358", "by": "01a05c06-6c80-7a2b-b1fd-42a29755d4c1"}	2026-10-13 19:02:24+00
01a06535-7f80-7ad2-bddb-2100eecfe294	15	message_posted	{"message_id": "01a146c1-3e80-7316-a1a7-19f0786b32d9", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-16 22:07:12+00
01a06535-7f80-7ad2-bddb-2100eecfe294	16	message_posted	{"message_id": "01a156dd-8300-769d-812a-1c1582665aab", "by": "01a05c16-e740-752b-be3e-dc0a1ef2a4f0"}	2026-10-20 01:12:00+00
01a06535-7f80-7ad2-bddb-2100eecfe294	17	message_posted	{"message_id": "01a166f9-c780-7938-915a-bc77f8f7d8f2", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-10-23 04:16:48+00
01a06535-7f80-7ad2-bddb-2100eecfe294	18	message_posted	{"message_id": "01a17716-0c00-730c-a20e-c626c7ad8dd7", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-10-26 07:21:36+00
01a06535-7f80-7ad2-bddb-2100eecfe294	19	message_posted	{"message_id": "01a18732-5080-72cc-9e4f-20bf58802e9a", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-10-29 10:26:24+00
01a06535-7f80-7ad2-bddb-2100eecfe294	20	message_posted	{"message_id": "01a1974e-9500-7727-83b7-f4b217deb139", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-11-01 13:31:12+00
01a06535-7f80-7ad2-bddb-2100eecfe294	21	message_posted	{"message_id": "01a1a76a-d980-76e6-8588-6c6460f1695f", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-04 16:36:00+00
01a06535-7f80-7ad2-bddb-2100eecfe294	22	message_posted	{"message_id": "01a1b787-1e00-7196-b96f-a430063199a2", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-11-07 19:40:48+00
01a06535-7f80-7ad2-bddb-2100eecfe294	23	message_posted	{"message_id": "01a1c7a3-6280-7d36-a821-47a2196dca53", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-10 22:45:36+00
01a06535-7f80-7ad2-bddb-2100eecfe294	24	message_posted	{"message_id": "01a1d7bf-a700-7064-b078-4ab8fe522def", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-11-14 01:50:24+00
01a06535-7f80-7ad2-bddb-2100eecfe294	25	message_posted	{"message_id": "01a1e7db-eb80-78d3-adfb-46469c602df4", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-17 04:55:12+00
01a0661c-3600-7fca-b514-e99da8f603ab	1	chat_created	{"by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-09-03 07:12:00+00
01a0661c-3600-7fca-b514-e99da8f603ab	2	message_posted	{"message_id": "01a07860-6445-78d9-a852-75cf399d31b6", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-09-06 20:19:38.181818+00
01a0661c-3600-7fca-b514-e99da8f603ab	3	message_posted	{"message_id": "01a08aa4-928b-77a7-9e67-f520f551e8be", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-09-10 09:27:16.363636+00
01a0661c-3600-7fca-b514-e99da8f603ab	4	message_posted	{"message_id": "01a09ce8-c0d1-7a2f-b786-a78a7532e6df", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-09-13 22:34:54.545454+00
01a0661c-3600-7fca-b514-e99da8f603ab	5	message_posted	{"message_id": "01a0af2c-ef17-7c85-acf8-49e36c7a06e5", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-09-17 11:42:32.727272+00
01a0661c-3600-7fca-b514-e99da8f603ab	6	message_posted	{"message_id": "01a0c171-1d5d-77d6-8e76-2fea250fa416", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-21 00:50:10.90909+00
01a0661c-3600-7fca-b514-e99da8f603ab	7	message_posted	{"message_id": "01a0d3b5-4ba2-709d-9866-b1b739568454", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-24 13:57:49.090908+00
01a0661c-3600-7fca-b514-e99da8f603ab	8	message_posted	{"message_id": "01a0e5f9-79e8-78fe-9a73-abd18824bb8b", "by": "01a05c2e-b500-74ef-a8e5-b4617589a82b"}	2026-09-28 03:05:27.272726+00
01a0661c-3600-7fca-b514-e99da8f603ab	9	message_posted	{"message_id": "01a0f83d-a82e-7da3-9506-8c137551c17c", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-10-01 16:13:05.454544+00
01a0661c-3600-7fca-b514-e99da8f603ab	10	message_posted	{"message_id": "01a10a81-d674-7782-8768-3f613eec9a9e", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-10-05 05:20:43.636362+00
01a0661c-3600-7fca-b514-e99da8f603ab	11	message_posted	{"message_id": "01a11cc6-04ba-739a-bb78-4b96f62be4d3", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-10-08 18:28:21.81818+00
01a0661c-3600-7fca-b514-e99da8f603ab	12	message_posted	{"message_id": "01a12f0a-32ff-7187-be0f-fdd9d8b1a802", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-12 07:35:59.999998+00
01a0661c-3600-7fca-b514-e99da8f603ab	13	message_posted	{"message_id": "01a1414e-6145-7c35-be8f-320952bea0d1", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-10-15 20:43:38.181816+00
01a0661c-3600-7fca-b514-e99da8f603ab	14	message_posted	{"message_id": "01a15392-8f8b-7082-b88f-6592af83886f", "by": "01a05c29-36c0-7b28-ab9c-014ea5ac06d8"}	2026-10-19 09:51:16.363634+00
01a0661c-3600-7fca-b514-e99da8f603ab	15	message_posted	{"message_id": "01a165d6-bdd1-7b5e-bab0-d0ae6fa29ca3", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-22 22:58:54.545452+00
01a0661c-3600-7fca-b514-e99da8f603ab	16	message_posted	{"message_id": "01a1781a-ec17-78b4-a049-9f76daa7071f", "by": "01a05c25-8d40-7b96-bd5c-8dfc5eda92d8"}	2026-10-26 12:06:32.72727+00
01a0661c-3600-7fca-b514-e99da8f603ab	17	message_posted	{"message_id": "01a18a5f-1a5d-7bce-8595-bbd4db0c3c88", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-30 01:14:10.909088+00
01a0661c-3600-7fca-b514-e99da8f603ab	18	message_posted	{"message_id": "01a19ca3-48a2-7e1a-a217-bfd8ab92beff", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-11-02 14:21:49.090906+00
01a0661c-3600-7fca-b514-e99da8f603ab	19	message_posted	{"message_id": "01a1aee7-76e8-7066-bbe5-bb98f3938c34", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-11-06 03:29:27.272724+00
01a0661c-3600-7fca-b514-e99da8f603ab	20	message_posted	{"message_id": "01a1c12b-a52e-7116-bb08-4fe24d542605", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-11-09 16:37:05.454542+00
01a0661c-3600-7fca-b514-e99da8f603ab	21	message_posted	{"message_id": "01a1d36f-d374-7005-be56-7370d7c0904e", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-11-13 05:44:43.63636+00
01a0661c-3600-7fca-b514-e99da8f603ab	22	message_posted	{"message_id": "01a1e5b4-01ba-7c35-be72-a8ee24cb96a5", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-11-16 18:52:21.818178+00
01a06702-ec80-7ac0-848f-f2a734d44fba	1	chat_created	{"by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-09-03 11:24:00+00
01a06702-ec80-7ac0-848f-f2a734d44fba	2	message_posted	{"message_id": "01a07b0f-2fe0-70f0-a5c6-2a3824de5f07", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-07 08:49:48+00
01a06702-ec80-7ac0-848f-f2a734d44fba	3	message_posted	{"message_id": "01a08f1b-7340-7596-a75a-139ab4b32596", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-09-11 06:15:36+00
01a06702-ec80-7ac0-848f-f2a734d44fba	4	message_posted	{"message_id": "01a0a327-b6a0-7eec-b7e8-63b758f2ffce", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-09-15 03:41:24+00
01a06702-ec80-7ac0-848f-f2a734d44fba	5	message_posted	{"message_id": "01a0b733-fa00-7c8c-a9ed-e962876bedb4", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-09-19 01:07:12+00
01a06702-ec80-7ac0-848f-f2a734d44fba	6	message_posted	{"message_id": "01a0cb40-3d60-731e-9620-8a73402556b3", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-22 22:33:00+00
01a06702-ec80-7ac0-848f-f2a734d44fba	7	message_posted	{"message_id": "01a0df4c-80c0-7061-b4b1-a3e1c4ee621c", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-26 19:58:48+00
01a06702-ec80-7ac0-848f-f2a734d44fba	8	message_posted	{"message_id": "01a0f358-c420-73d0-844b-14eb2eaa662b", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-30 17:24:36+00
01a06702-ec80-7ac0-848f-f2a734d44fba	9	message_posted	{"message_id": "01a10765-0780-795a-a44f-4ffb6b0a2a82", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-10-04 14:50:24+00
01a06702-ec80-7ac0-848f-f2a734d44fba	10	message_posted	{"message_id": "01a11b71-4ae0-7532-a089-9c03d1374493", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-10-08 12:16:12+00
01a06702-ec80-7ac0-848f-f2a734d44fba	11	message_posted	{"message_id": "01a12f7d-8e40-733a-a486-81a329d49a9f", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-10-12 09:42:00+00
01a06702-ec80-7ac0-848f-f2a734d44fba	12	message_posted	{"message_id": "01a14389-d1a0-7149-9989-680f44601315", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-10-16 07:07:48+00
01a06702-ec80-7ac0-848f-f2a734d44fba	13	message_posted	{"message_id": "01a15796-1500-7ad9-b7be-c3b9a6afde02", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-20 04:33:36+00
01a06702-ec80-7ac0-848f-f2a734d44fba	14	message_posted	{"message_id": "01a16ba2-5860-786f-97c5-bc115c176c81", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-24 01:59:24+00
01a06702-ec80-7ac0-848f-f2a734d44fba	15	message_posted	{"message_id": "01a17fae-9bc0-78fe-bb87-d7500beaffdf", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-10-27 23:25:12+00
01a06702-ec80-7ac0-848f-f2a734d44fba	16	message_posted	{"message_id": "01a193ba-df20-7838-b547-741d99d73830", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-10-31 20:51:00+00
01a06702-ec80-7ac0-848f-f2a734d44fba	17	message_posted	{"message_id": "01a1a7c7-2280-73dc-9fce-f709c09a5832", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-11-04 18:16:48+00
01a06702-ec80-7ac0-848f-f2a734d44fba	18	message_posted	{"message_id": "01a1bbd3-65e0-7d01-9b05-fe4150138278", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-11-08 15:42:36+00
01a06702-ec80-7ac0-848f-f2a734d44fba	19	message_posted	{"message_id": "01a1cfdf-a940-7ea5-8128-d90415e11acd", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-11-12 13:08:24+00
01a06702-ec80-7ac0-848f-f2a734d44fba	20	message_posted	{"message_id": "01a1e3eb-eca0-7c0b-a6ca-a060583fc91d", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-11-16 10:34:12+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	1	chat_created	{"by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-09-03 15:36:00+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	2	message_posted	{"message_id": "01a07cf7-e050-7d27-ac81-6b736cf7e6d4", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-09-07 17:43:34.736842+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	3	message_posted	{"message_id": "01a09206-1da1-7e98-b5d3-44a364f3ed90", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-09-11 19:51:09.473684+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	4	message_posted	{"message_id": "01a0a714-5af2-74d4-a179-fc825a01c067", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-15 21:58:44.210526+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	5	message_posted	{"message_id": "01a0bc22-9843-7db4-90d6-6d746aacc224", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-20 00:06:18.947368+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	6	message_posted	{"message_id": "01a0d130-d594-7d6f-a661-e02535da1e6d", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-09-24 02:13:53.68421+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	7	message_posted	{"message_id": "01a0e63f-12e5-714a-ada5-ccd5cfed7df4", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-09-28 04:21:28.421052+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	8	message_posted	{"message_id": "01a0fb4d-5035-796d-94f3-8ccd8b23488d", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-10-02 06:29:03.157894+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	9	message_posted	{"message_id": "01a1105b-8d86-7980-b3a8-fa8d623bf1cd", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-06 08:36:37.894736+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	10	message_posted	{"message_id": "01a12569-cad7-7dbc-bee9-593f47c3aac6", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-10-10 10:44:12.631578+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	11	message_posted	{"message_id": "01a13a78-0828-7691-8299-24ed313d33d9", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-10-14 12:51:47.36842+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	12	message_posted	{"message_id": "01a14f86-4579-7a17-a06e-86590621f646", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-18 14:59:22.105262+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	13	message_posted	{"message_id": "01a16494-82ca-7bd9-8235-1e8beeb789ad", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-10-22 17:06:56.842104+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	14	message_posted	{"message_id": "01a179a2-c01a-74b3-8d56-c722b3a62ee9", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-10-26 19:14:31.578946+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	15	message_posted	{"message_id": "01a18eb0-fd6b-7e52-a840-c2cf169f789b", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-10-30 21:22:06.315788+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	16	message_posted	{"message_id": "01a1a3bf-3abc-7606-bb66-a661b17a91ce", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-11-03 23:29:41.05263+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	17	message_posted	{"message_id": "01a1b8cd-780d-7cee-aa1e-48cb3dcf6c81", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-11-08 01:37:15.789472+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	18	message_posted	{"message_id": "01a1cddb-b55e-76b8-a682-c02788f863d9", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-11-12 03:44:50.526314+00
01a067e9-a300-78b4-9fc7-a8bda8af791a	19	message_posted	{"message_id": "01a1e2e9-f2af-76cf-a1f7-bb6ff2e9e8b5", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-11-16 05:52:25.263156+00
01a068d0-5980-742c-9428-51fc4f398319	1	chat_created	{"by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-03 19:48:00+00
01a068d0-5980-742c-9428-51fc4f398319	2	message_posted	{"message_id": "01a07efd-3ac0-78f5-9c9f-33470d8d89e3", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-08 03:08:40+00
01a068d0-5980-742c-9428-51fc4f398319	3	message_posted	{"message_id": "01a0952a-1c00-7a32-b91f-8268ef5874f1", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-09-12 10:29:20+00
01a068d0-5980-742c-9428-51fc4f398319	4	message_posted	{"message_id": "01a0ab56-fd40-78ee-be24-42511a8e85c1", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-16 17:50:00+00
01a068d0-5980-742c-9428-51fc4f398319	5	message_posted	{"message_id": "01a0c183-de80-7913-aa13-90b2ebebe8ad", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-09-21 01:10:40+00
01a068d0-5980-742c-9428-51fc4f398319	6	message_posted	{"message_id": "01a0d7b0-bfc0-701d-87f9-79be238a1cd6", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-25 08:31:20+00
01a068d0-5980-742c-9428-51fc4f398319	7	message_posted	{"message_id": "01a0eddd-a100-76ed-8152-56c93258d3a2", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-09-29 15:52:00+00
01a068d0-5980-742c-9428-51fc4f398319	8	message_posted	{"message_id": "01a1040a-8240-7c63-b4e4-0cf6ef382971", "by": "01a05c25-8d40-7b96-bd5c-8dfc5eda92d8"}	2026-10-03 23:12:40+00
01a068d0-5980-742c-9428-51fc4f398319	9	message_posted	{"message_id": "01a11a37-6380-765a-b331-b6c9b145ad17", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-10-08 06:33:20+00
01a068d0-5980-742c-9428-51fc4f398319	10	message_posted	{"message_id": "01a13064-44c0-7385-9723-c72f77d48ccd", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-10-12 13:54:00+00
01a068d0-5980-742c-9428-51fc4f398319	11	message_posted	{"message_id": "01a14691-2600-7c06-a5ef-8d0a8bc17a63", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-16 21:14:40+00
01a068d0-5980-742c-9428-51fc4f398319	12	message_posted	{"message_id": "01a15cbe-0740-73e1-a3b2-22187d92ee03", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-10-21 04:35:20+00
01a068d0-5980-742c-9428-51fc4f398319	13	message_posted	{"message_id": "01a172ea-e880-7637-8b66-98b83d2069fa", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-10-25 11:56:00+00
01a068d0-5980-742c-9428-51fc4f398319	14	message_posted	{"message_id": "01a18917-c9c0-7425-9546-b2928d56ff7c", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-10-29 19:16:40+00
01a068d0-5980-742c-9428-51fc4f398319	15	message_posted	{"message_id": "01a19f44-ab00-7920-90fa-97627f201558", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-03 02:37:20+00
01a068d0-5980-742c-9428-51fc4f398319	16	message_posted	{"message_id": "01a1b571-8c40-70e9-be3f-7768c1894ba4", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-11-07 09:58:00+00
01a068d0-5980-742c-9428-51fc4f398319	17	message_posted	{"message_id": "01a1cb9e-6d80-7c59-ba68-a60f4b281780", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-11-11 17:18:40+00
01a068d0-5980-742c-9428-51fc4f398319	18	message_posted	{"message_id": "01a1e1cb-4ec0-74d4-925b-bbf20cd3bb1b", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-11-16 00:39:20+00
01a069b7-1000-778f-b9d0-578f9a737d7e	1	chat_created	{"by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-09-04 00:00:00+00
01a069b7-1000-778f-b9d0-578f9a737d7e	2	message_posted	{"message_id": "01a08124-4e1e-7598-b10a-0a67a21bb9fa", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-09-08 13:10:35.294118+00
01a069b7-1000-778f-b9d0-578f9a737d7e	3	message_posted	{"message_id": "01a09891-8c3c-7cf8-b3c4-030ac3b1cbb9", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-09-13 02:21:10.588236+00
01a069b7-1000-778f-b9d0-578f9a737d7e	4	message_posted	{"message_id": "01a0affe-ca5a-7819-ad07-1dd5d1570154", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-09-17 15:31:45.882354+00
01a069b7-1000-778f-b9d0-578f9a737d7e	5	message_posted	{"message_id": "01a0c76c-0878-71d5-97f5-f3538d77e347", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-09-22 04:42:21.176472+00
01a069b7-1000-778f-b9d0-578f9a737d7e	6	message_posted	{"message_id": "01a0ded9-4696-77ba-80fb-d0e9a1d0ef7b", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-09-26 17:52:56.47059+00
01a069b7-1000-778f-b9d0-578f9a737d7e	7	message_posted	{"message_id": "01a0f646-84b4-73c0-981e-3e0904e0f409", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-01 07:03:31.764708+00
01a069b7-1000-778f-b9d0-578f9a737d7e	8	message_posted	{"message_id": "01a10db3-c2d2-785c-8fcc-4c13d7992269", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-05 20:14:07.058826+00
01a069b7-1000-778f-b9d0-578f9a737d7e	9	message_posted	{"message_id": "01a12521-00f0-741a-b0ce-5bf154a28842", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-10 09:24:42.352944+00
01a069b7-1000-778f-b9d0-578f9a737d7e	10	message_posted	{"message_id": "01a13c8e-3f0f-7f64-9d92-2f47e2939bb7", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-14 22:35:17.647062+00
01a069b7-1000-778f-b9d0-578f9a737d7e	11	message_posted	{"message_id": "01a153fb-7d2d-7ca5-a439-77ebdfa7c972", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-19 11:45:52.94118+00
01a069b7-1000-778f-b9d0-578f9a737d7e	12	message_posted	{"message_id": "01a16b68-bb4b-7147-bd6c-1d8f2325eed9", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-10-24 00:56:28.235298+00
01a069b7-1000-778f-b9d0-578f9a737d7e	13	message_posted	{"message_id": "01a182d5-f969-77f5-88c9-2da14fa8923b", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-10-28 14:07:03.529416+00
01a069b7-1000-778f-b9d0-578f9a737d7e	14	message_posted	{"message_id": "01a19a43-3787-7ab8-a8e5-18016a0bf8a0", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-11-02 03:17:38.823534+00
01a069b7-1000-778f-b9d0-578f9a737d7e	15	message_posted	{"message_id": "01a1b1b0-75a5-772f-b0e5-b5268f189e4d", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-11-06 16:28:14.117652+00
01a069b7-1000-778f-b9d0-578f9a737d7e	16	message_posted	{"message_id": "01a1c91d-b3c3-7b64-87a5-f39c3aafd2af", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-11-11 05:38:49.41177+00
01a069b7-1000-778f-b9d0-578f9a737d7e	17	message_posted	{"message_id": "01a1e08a-f1e1-7b2a-9091-1bb9d3a340ad", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-11-15 18:49:24.705888+00
01a06a9d-c680-7523-8fe7-6758b2671672	1	chat_created	{"by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-04 04:12:00+00
01a06a9d-c680-7523-8fe7-6758b2671672	2	message_posted	{"message_id": "01a0851b-4500-75b7-9446-570250be8f23", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-09-09 07:39:12+00
01a06a9d-c680-7523-8fe7-6758b2671672	3	message_posted	{"message_id": "01a09f98-c380-702c-88f9-2a0e9db5ed54", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-09-14 11:06:24+00
01a06a9d-c680-7523-8fe7-6758b2671672	4	message_posted	{"message_id": "01a0ba16-4200-711c-b456-430a75a8839a", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-09-19 14:33:36+00
01a06a9d-c680-7523-8fe7-6758b2671672	5	message_posted	{"message_id": "01a0d493-c080-72d3-81c9-900e2d56f498", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-24 18:00:48+00
01a06a9d-c680-7523-8fe7-6758b2671672	6	message_posted	{"message_id": "01a0ef11-3f00-7790-b1a8-6a8339539e70", "by": "01a05c25-8d40-7b96-bd5c-8dfc5eda92d8"}	2026-09-29 21:28:00+00
01a06a9d-c680-7523-8fe7-6758b2671672	7	message_posted	{"message_id": "01a1098e-bd80-7f6e-9d28-459fb83da67a", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-10-05 00:55:12+00
01a06a9d-c680-7523-8fe7-6758b2671672	8	message_posted	{"message_id": "01a1240c-3c00-7fe3-a69e-c5ff169db412", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-10-10 04:22:24+00
01a06a9d-c680-7523-8fe7-6758b2671672	9	message_posted	{"message_id": "01a13e89-ba80-74b9-bd56-464f936bdaa6", "by": "01a05c16-e740-752b-be3e-dc0a1ef2a4f0"}	2026-10-15 07:49:36+00
01a06a9d-c680-7523-8fe7-6758b2671672	10	message_posted	{"message_id": "01a15907-3900-7dce-a643-c81b96e48eae", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-10-20 11:16:48+00
01a06a9d-c680-7523-8fe7-6758b2671672	11	message_posted	{"message_id": "01a17384-b780-7d57-a149-954fb776594a", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-10-25 14:44:00+00
01a06a9d-c680-7523-8fe7-6758b2671672	12	message_posted	{"message_id": "01a18e02-3600-7f8d-8a17-41ca93ee12a9", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-10-30 18:11:12+00
01a06a9d-c680-7523-8fe7-6758b2671672	13	message_posted	{"message_id": "01a1a87f-b480-7e95-8acb-01a740f8873d", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-11-04 21:38:24+00
01a06a9d-c680-7523-8fe7-6758b2671672	14	message_posted	{"message_id": "01a1c2fd-3300-71a6-9ab6-962561a50e8e", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-11-10 01:05:36+00
01a06a9d-c680-7523-8fe7-6758b2671672	15	message_posted	{"message_id": "01a1dd7a-b180-7286-94cc-e6a3c6a215c7", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-11-15 04:32:48+00
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	1	chat_created	{"by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-09-04 08:24:00+00
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	2	message_posted	{"message_id": "01a085f2-9a00-70ff-b0d6-75aafcaa1fab", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-09-09 11:34:24+00
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	3	message_posted	{"message_id": "01a0a060-b700-75fa-aa64-85a3b2d067cf", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-14 14:44:48+00
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	4	message_posted	{"message_id": "01a0bace-d400-7226-8610-cc2454fc42b0", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-09-19 17:55:12+00
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	5	message_posted	{"message_id": "01a0d53c-f100-7f19-843e-719d165cdbe0", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-09-24 21:05:36+00
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	6	message_posted	{"message_id": "01a0efab-0e00-7171-b32e-b2c11ebb0e67", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-30 00:16:00+00
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	7	message_posted	{"message_id": "01a10a19-2b00-755a-b965-94fc94f09a1a", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-10-05 03:26:24+00
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	8	message_posted	{"message_id": "01a12487-4800-7074-b9e6-d646fde8b737", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-10-10 06:36:48+00
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	9	message_posted	{"message_id": "01a13ef5-6500-7e7a-a263-cfeacbf0fc22", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-15 09:47:12+00
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	10	message_posted	{"message_id": "01a15963-8200-7640-bd03-24dc68d4be88", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-10-20 12:57:36+00
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	11	message_posted	{"message_id": "01a173d1-9f00-778f-883a-7649da29abc7", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-10-25 16:08:00+00
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	12	message_posted	{"message_id": "01a18e3f-bc00-7ce2-a5fe-0b9442ecf3f2", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-30 19:18:24+00
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	13	message_posted	{"message_id": "01a1a8ad-d900-7177-8998-ee253e2341c8", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-11-04 22:28:48+00
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	14	message_posted	{"message_id": "01a1c31b-f600-7491-b15d-3151e9480eb1", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-10 01:39:12+00
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	15	message_posted	{"message_id": "01a1dd8a-1300-7b28-86b7-2693059b14b3", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-15 04:49:36+00
01a06c6b-3380-7e62-ad15-29c698748d88	1	chat_created	{"by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-04 12:36:00+00
01a06c6b-3380-7e62-ad15-29c698748d88	2	message_posted	{"message_id": "01a088ac-20f6-71b1-88ab-7aead37b96c9", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-10 00:16:17.142857+00
01a06c6b-3380-7e62-ad15-29c698748d88	3	message_posted	{"message_id": "01a0a4ed-0e6d-7c0e-a8b3-4df3fba4c646", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-15 11:56:34.285714+00
01a06c6b-3380-7e62-ad15-29c698748d88	4	message_posted	{"message_id": "01a0c12d-fbe4-7cd1-8827-e04e4b3f7855", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-20 23:36:51.428571+00
01a06c6b-3380-7e62-ad15-29c698748d88	5	message_posted	{"message_id": "01a0dd6e-e95b-7829-b2fc-88ffd0869877", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-26 11:17:08.571428+00
01a06c6b-3380-7e62-ad15-29c698748d88	6	message_posted	{"message_id": "01a0f9af-d6d2-77a0-b310-9c6b58d66ba7", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-10-01 22:57:25.714285+00
01a06c6b-3380-7e62-ad15-29c698748d88	7	message_posted	{"message_id": "01a115f0-c449-7e34-90e2-c3c94ea9207e", "by": "01a05c29-36c0-7b28-ab9c-014ea5ac06d8"}	2026-10-07 10:37:42.857142+00
01a06c6b-3380-7e62-ad15-29c698748d88	8	message_posted	{"message_id": "01a13231-b1bf-7ab7-84f2-d9238cd1fe17", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-10-12 22:17:59.999999+00
01a06c6b-3380-7e62-ad15-29c698748d88	9	message_posted	{"message_id": "01a14e72-9f36-7370-8b35-b7ff68fae935", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-10-18 09:58:17.142856+00
01a06c6b-3380-7e62-ad15-29c698748d88	10	message_posted	{"message_id": "01a16ab3-8cad-7c40-9053-9f3db8ba6279", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-10-23 21:38:34.285713+00
01a06c6b-3380-7e62-ad15-29c698748d88	11	message_posted	{"message_id": "01a186f4-7a24-7d69-b34e-d544a3cf79ca", "by": "01a05c29-36c0-7b28-ab9c-014ea5ac06d8"}	2026-10-29 09:18:51.42857+00
01a06c6b-3380-7e62-ad15-29c698748d88	12	message_posted	{"message_id": "01a1a335-679b-7e61-9c2b-f423cb7f27b0", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-11-03 20:59:08.571427+00
01a06c6b-3380-7e62-ad15-29c698748d88	13	message_posted	{"message_id": "01a1bf76-5512-7db5-a104-8afd5b4af494", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-11-09 08:39:25.714284+00
01a06c6b-3380-7e62-ad15-29c698748d88	14	message_posted	{"message_id": "01a1dbb7-4289-7ed4-bbb8-0f2e7e25b483", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-11-14 20:19:42.857141+00
01a06d51-ea00-70e7-b68a-c97d3e2ca919	1	chat_created	{"by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-09-04 16:48:00+00
01a06d51-ea00-70e7-b68a-c97d3e2ca919	2	message_posted	{"message_id": "01a08bad-793b-74b4-a37b-70a8ec023367", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-09-10 14:16:36.923077+00
01a06d51-ea00-70e7-b68a-c97d3e2ca919	3	message_posted	{"message_id": "01a0aa09-0876-764f-add6-356692e5a750", "by": "01a05c2e-b500-74ef-a8e5-b4617589a82b"}	2026-09-16 11:45:13.846154+00
01a06d51-ea00-70e7-b68a-c97d3e2ca919	4	message_posted	{"message_id": "01a0c864-97b1-7014-af2e-3ae26693c291", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-09-22 09:13:50.769231+00
01a06d51-ea00-70e7-b68a-c97d3e2ca919	5	message_posted	{"message_id": "01a0e6c0-26ec-7e1a-a6a7-5281a899ce61", "by": "01a05c2e-b500-74ef-a8e5-b4617589a82b"}	2026-09-28 06:42:27.692308+00
01a06d51-ea00-70e7-b68a-c97d3e2ca919	6	message_posted	{"message_id": "01a1051b-b627-7973-aeb2-03b82948e3e1", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-10-04 04:11:04.615385+00
01a06d51-ea00-70e7-b68a-c97d3e2ca919	7	message_posted	{"message_id": "01a12377-4562-720f-985a-339b019e1c0c", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-10-10 01:39:41.538462+00
01a06d51-ea00-70e7-b68a-c97d3e2ca919	8	message_posted	{"message_id": "01a141d2-d49d-7f30-96db-1d7bd95c140f", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-10-15 23:08:18.461539+00
01a06d51-ea00-70e7-b68a-c97d3e2ca919	9	message_posted	{"message_id": "01a1602e-63d8-78db-b243-52626c297bac", "by": "01a05c27-6200-7410-8efb-c8d60b21fbac"}	2026-10-21 20:36:55.384616+00
01a06d51-ea00-70e7-b68a-c97d3e2ca919	10	message_posted	{"message_id": "01a17e89-f313-7e36-b70b-ef8010afcf48", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-10-27 18:05:32.307693+00
01a06d51-ea00-70e7-b68a-c97d3e2ca919	11	message_posted	{"message_id": "01a19ce5-824e-74c6-85ad-12db85425b6c", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-11-02 15:34:09.23077+00
01a06d51-ea00-70e7-b68a-c97d3e2ca919	12	message_posted	{"message_id": "01a1bb41-1189-7c4f-9c47-6d8720e872ed", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-11-08 13:02:46.153847+00
01a06d51-ea00-70e7-b68a-c97d3e2ca919	13	message_posted	{"message_id": "01a1d99c-a0c4-7ce8-ab42-8dc05f1eac3c", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-11-14 10:31:23.076924+00
01a06e38-a080-703b-bd66-bd192db7a164	1	chat_created	{"by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-09-04 21:00:00+00
01a06e38-a080-703b-bd66-bd192db7a164	2	message_posted	{"message_id": "01a08c82-7076-78a8-a56a-07a4c712242c", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-09-10 18:09:13.846154+00
01a06e38-a080-703b-bd66-bd192db7a164	3	message_posted	{"message_id": "01a0aacc-406c-7638-b464-2c090cfc0aa6", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-09-16 15:18:27.692308+00
01a06e38-a080-703b-bd66-bd192db7a164	4	message_posted	{"message_id": "01a0c916-1062-7290-8701-8082c18133bc", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-09-22 12:27:41.538462+00
01a06e38-a080-703b-bd66-bd192db7a164	5	message_posted	{"message_id": "01a0e75f-e058-71fc-a2b2-e3c52ce6bf5e", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-09-28 09:36:55.384616+00
01a06e38-a080-703b-bd66-bd192db7a164	6	message_posted	{"message_id": "01a105a9-b04e-70de-a30b-b32e46212b8e", "by": "01a05c21-e3c0-79ec-b05f-ca161622bd79"}	2026-10-04 06:46:09.23077+00
01a06e38-a080-703b-bd66-bd192db7a164	7	message_posted	{"message_id": "01a123f3-8044-76e9-a512-2031829ddbed", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-10 03:55:23.076924+00
01a06e38-a080-703b-bd66-bd192db7a164	8	message_posted	{"message_id": "01a1423d-503b-75ad-b245-6abcba282f10", "by": "01a05c06-6c80-7a2b-b1fd-42a29755d4c1"}	2026-10-16 01:04:36.923078+00
01a06e38-a080-703b-bd66-bd192db7a164	9	message_posted	{"message_id": "01a16087-2031-76f8-a9c7-60b4d0187dae", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-21 22:13:50.769232+00
01a06e38-a080-703b-bd66-bd192db7a164	10	message_posted	{"message_id": "01a17ed0-f027-7f27-8434-0a0d96a9f62e", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-27 19:23:04.615386+00
01a06e38-a080-703b-bd66-bd192db7a164	11	message_posted	{"message_id": "01a19d1a-c01d-7aa4-9106-4aa573813b35", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-11-02 16:32:18.46154+00
01a06e38-a080-703b-bd66-bd192db7a164	12	message_posted	{"message_id": "01a1bb64-9013-759d-9a3e-96980e915dba", "by": "01a05c2e-b500-74ef-a8e5-b4617589a82b"}	2026-11-08 13:41:32.307694+00
01a06e38-a080-703b-bd66-bd192db7a164	13	message_posted	{"message_id": "01a1d9ae-6009-70fa-ab60-24f092ca1bfd", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-11-14 10:50:46.153848+00
01a06f1f-5700-7ce6-8fdb-ec77818fccee	1	chat_created	{"by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-09-05 01:12:00+00
01a06f1f-5700-7ce6-8fdb-ec77818fccee	2	message_posted	{"message_id": "01a08fdc-13c0-77a1-9d0c-59a14354650f", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-11 09:46:00+00
01a06f1f-5700-7ce6-8fdb-ec77818fccee	3	message_posted	{"message_id": "01a0b098-d080-78b6-9919-aab3f5dd934f", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-09-17 18:20:00+00
01a06f1f-5700-7ce6-8fdb-ec77818fccee	4	message_posted	{"message_id": "01a0d155-8d40-7ab8-bf1c-df8a2c8da40e", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-24 02:54:00+00
01a06f1f-5700-7ce6-8fdb-ec77818fccee	5	message_posted	{"message_id": "01a0f212-4a00-7b14-83cb-9f22c58f9eff", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-30 11:28:00+00
01a06f1f-5700-7ce6-8fdb-ec77818fccee	6	message_posted	{"message_id": "01a112cf-06c0-7f7f-b0b4-ade28c4e7852", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-06 20:02:00+00
01a06f1f-5700-7ce6-8fdb-ec77818fccee	7	message_posted	{"message_id": "01a1338b-c380-7a07-8b9b-0c08b33f8e26", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-10-13 04:36:00+00
01a06f1f-5700-7ce6-8fdb-ec77818fccee	8	message_posted	{"message_id": "01a15448-8040-7514-9385-6e7c1c5b98b9", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-19 13:10:00+00
01a06f1f-5700-7ce6-8fdb-ec77818fccee	9	message_posted	{"message_id": "01a17505-3d00-712a-9043-aef6677e73f0", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-25 21:44:00+00
01a06f1f-5700-7ce6-8fdb-ec77818fccee	10	message_posted	{"message_id": "01a195c1-f9c0-7825-a238-bcf731072c0a", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-11-01 06:18:00+00
01a06f1f-5700-7ce6-8fdb-ec77818fccee	11	message_posted	{"message_id": "01a1b67e-b680-7016-a90b-084adc4db85f", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-11-07 14:52:00+00
01a06f1f-5700-7ce6-8fdb-ec77818fccee	12	message_posted	{"message_id": "01a1d73b-7340-7158-b337-e069a679bf24", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-11-13 23:26:00+00
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	1	chat_created	{"by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-09-05 05:24:00+00
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	2	message_posted	{"message_id": "01a090af-9060-7698-b001-7a94310ad399", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-09-11 13:37:00+00
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	3	message_posted	{"message_id": "01a0b159-1340-7f57-a094-8853c7b69ae1", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-09-17 21:50:00+00
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	4	message_posted	{"message_id": "01a0d202-9620-783e-ad36-eb4a6d22fc9e", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-09-24 06:03:00+00
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	5	message_posted	{"message_id": "01a0f2ac-1900-776e-b5a4-f08bea88d283", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-09-30 14:16:00+00
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	6	message_posted	{"message_id": "01a11355-9be0-7662-b3e3-2e4bad04da2a", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-10-06 22:29:00+00
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	7	message_posted	{"message_id": "01a133ff-1ec0-724f-b99f-ce502768d171", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-10-13 06:42:00+00
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	8	message_posted	{"message_id": "01a154a8-a1a0-75e2-8f43-487e83aa4cae", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-19 14:55:00+00
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	9	message_posted	{"message_id": "01a17552-2480-7582-9ed0-b13a91037d01", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-10-25 23:08:00+00
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	10	message_posted	{"message_id": "01a195fb-a760-7215-99c5-a534b03ff650", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-11-01 07:21:00+00
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	11	message_posted	{"message_id": "01a1b6a5-2a40-7867-9116-1ce3e4fab4a2", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-11-07 15:34:00+00
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	12	message_posted	{"message_id": "01a1d74e-ad20-7e45-a883-d5899785987e", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-11-13 23:47:00+00
01a070ec-c400-764b-bc2a-d55b8433855c	1	chat_created	{"by": "01a05c06-6c80-7a2b-b1fd-42a29755d4c1"}	2026-09-05 09:36:00+00
01a070ec-c400-764b-bc2a-d55b8433855c	2	message_posted	{"message_id": "01a09479-70ba-7b76-8d95-a38b312cd7be", "by": "01a05c29-36c0-7b28-ab9c-014ea5ac06d8"}	2026-09-12 07:16:21.818182+00
01a070ec-c400-764b-bc2a-d55b8433855c	3	message_posted	{"message_id": "01a0b806-1d74-7e5b-8fd0-0f6c1e49abef", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-19 04:56:43.636364+00
01a070ec-c400-764b-bc2a-d55b8433855c	4	message_posted	{"message_id": "01a0db92-ca2e-7ee5-8465-c32de5161446", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-09-26 02:37:05.454546+00
01a070ec-c400-764b-bc2a-d55b8433855c	5	message_posted	{"message_id": "01a0ff1f-76e8-780e-89c5-f39f20708819", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-10-03 00:17:27.272728+00
01a070ec-c400-764b-bc2a-d55b8433855c	6	message_posted	{"message_id": "01a122ac-23a2-7da9-9654-812514d32cd1", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-10-09 21:57:49.09091+00
01a070ec-c400-764b-bc2a-d55b8433855c	7	message_posted	{"message_id": "01a14638-d05d-7609-b24b-6f1d8f416f9c", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-16 19:38:10.909092+00
01a070ec-c400-764b-bc2a-d55b8433855c	8	message_posted	{"message_id": "01a169c5-7d17-757a-bdf0-5827779c8286", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-10-23 17:18:32.727274+00
01a070ec-c400-764b-bc2a-d55b8433855c	9	message_posted	{"message_id": "01a18d52-29d1-7c13-86ec-5a60f2ef2426", "by": "01a05c06-6c80-7a2b-b1fd-42a29755d4c1"}	2026-10-30 14:58:54.545456+00
01a070ec-c400-764b-bc2a-d55b8433855c	10	message_posted	{"message_id": "01a1b0de-d68b-7d7d-8baa-2679e20468ab", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-11-06 12:39:16.363638+00
01a070ec-c400-764b-bc2a-d55b8433855c	11	message_posted	{"message_id": "01a1d46b-8345-785c-ab11-906d684567e3", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-11-13 10:19:38.18182+00
01a071d3-7a80-78f2-8614-9c8456db2057	1	chat_created	{"by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-09-05 13:48:00+00
01a071d3-7a80-78f2-8614-9c8456db2057	2	message_posted	{"message_id": "01a0954b-2de8-7a21-afec-dd353b67191e", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-09-12 11:05:27.272727+00
01a071d3-7a80-78f2-8614-9c8456db2057	3	message_posted	{"message_id": "01a0b8c2-e151-7e8f-8ade-ed17a1d1f809", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-09-19 08:22:54.545454+00
01a071d3-7a80-78f2-8614-9c8456db2057	4	message_posted	{"message_id": "01a0dc3a-94ba-7c93-88a4-5e018490f86d", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-09-26 05:40:21.818181+00
01a071d3-7a80-78f2-8614-9c8456db2057	5	message_posted	{"message_id": "01a0ffb2-4822-79bb-9ac2-612666a2918a", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-10-03 02:57:49.090908+00
01a071d3-7a80-78f2-8614-9c8456db2057	6	message_posted	{"message_id": "01a12329-fb8b-7202-8b1b-79670609cff0", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-10-10 00:15:16.363635+00
01a071d3-7a80-78f2-8614-9c8456db2057	7	message_posted	{"message_id": "01a146a1-aef4-710a-ab18-9c4d1d57b4ef", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-10-16 21:32:43.636362+00
01a071d3-7a80-78f2-8614-9c8456db2057	8	message_posted	{"message_id": "01a16a19-625d-7943-b45f-34e056b2d203", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-10-23 18:50:10.909089+00
01a071d3-7a80-78f2-8614-9c8456db2057	9	message_posted	{"message_id": "01a18d91-15c5-7171-a884-acbd3ab72ce3", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-10-30 16:07:38.181816+00
01a071d3-7a80-78f2-8614-9c8456db2057	10	message_posted	{"message_id": "01a1b108-c92e-736b-86dd-c28474e27c9e", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-11-06 13:25:05.454543+00
01a071d3-7a80-78f2-8614-9c8456db2057	11	message_posted	{"message_id": "01a1d480-7c97-749d-a05c-10ac099c5df7", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-11-13 10:42:32.72727+00
01a072ba-3100-74ae-b7d8-81e2c82e16dd	1	chat_created	{"by": "01a05c2e-b500-74ef-a8e5-b4617589a82b"}	2026-09-05 18:00:00+00
01a072ba-3100-74ae-b7d8-81e2c82e16dd	2	message_posted	{"message_id": "01a099a6-ca80-7eed-84c9-bfa5032d4626", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-09-13 07:24:00+00
01a072ba-3100-74ae-b7d8-81e2c82e16dd	3	message_posted	{"message_id": "01a0c093-6400-7296-9e50-851bd0505503", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-09-20 20:48:00+00
01a072ba-3100-74ae-b7d8-81e2c82e16dd	4	message_posted	{"message_id": "01a0e77f-fd80-74b7-b6b8-6333f570005d", "by": "01a05c23-b880-755c-a9e8-21a4c74803e3"}	2026-09-28 10:12:00+00
01a072ba-3100-74ae-b7d8-81e2c82e16dd	5	message_posted	{"message_id": "01a10e6c-9700-7adc-bb1c-8d99f53c893c", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-10-05 23:36:00+00
01a072ba-3100-74ae-b7d8-81e2c82e16dd	6	message_posted	{"message_id": "01a13559-3080-775c-833a-67afac9e0dc6", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-10-13 13:00:00+00
01a072ba-3100-74ae-b7d8-81e2c82e16dd	7	message_posted	{"message_id": "01a15c45-ca00-799f-82ff-5420b628bf13", "by": "01a05c2e-b500-74ef-a8e5-b4617589a82b"}	2026-10-21 02:24:00+00
01a072ba-3100-74ae-b7d8-81e2c82e16dd	8	message_posted	{"message_id": "01a18332-6380-7e01-b788-f98098e2efee", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-10-28 15:48:00+00
01a072ba-3100-74ae-b7d8-81e2c82e16dd	9	message_posted	{"message_id": "01a1aa1e-fd00-777c-8f02-122f4ac84e08", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-11-05 05:12:00+00
01a072ba-3100-74ae-b7d8-81e2c82e16dd	10	message_posted	{"message_id": "01a1d10b-9680-70bd-b2c1-9dfbbc5f23f4", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-11-12 18:36:00+00
01a073a0-e780-7e1c-b9e1-167a3da14a11	1	chat_created	{"by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-09-05 22:12:00+00
01a073a0-e780-7e1c-b9e1-167a3da14a11	2	message_posted	{"message_id": "01a09a76-6ec0-7966-a614-04342ab71cab", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-09-13 11:10:48+00
01a073a0-e780-7e1c-b9e1-167a3da14a11	3	message_posted	{"message_id": "01a0c14b-f600-7c28-ac02-22646f42c4e9", "by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-21 00:09:36+00
01a073a0-e780-7e1c-b9e1-167a3da14a11	4	message_posted	{"message_id": "01a0e821-7d40-7476-8e73-3c0072821487", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-09-28 13:08:24+00
01a073a0-e780-7e1c-b9e1-167a3da14a11	5	message_posted	{"message_id": "01a10ef7-0480-7cdd-92a7-2294a4a288d7", "by": "01a05c1e-3a40-777f-8c22-af58be6521cc"}	2026-10-06 02:07:12+00
01a073a0-e780-7e1c-b9e1-167a3da14a11	6	message_posted	{"message_id": "01a135cc-8bc0-7b96-85d9-bde3d116c80c", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-10-13 15:06:00+00
01a073a0-e780-7e1c-b9e1-167a3da14a11	7	message_posted	{"message_id": "01a15ca2-1300-7e40-89a9-94f25a32331b", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-10-21 04:04:48+00
01a073a0-e780-7e1c-b9e1-167a3da14a11	8	message_posted	{"message_id": "01a18377-9a40-7663-bb4e-a28892cc45a6", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-10-28 17:03:36+00
01a073a0-e780-7e1c-b9e1-167a3da14a11	9	message_posted	{"message_id": "01a1aa4d-2180-7168-b7be-18223747c8b7", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-11-05 06:02:24+00
01a073a0-e780-7e1c-b9e1-167a3da14a11	10	message_posted	{"message_id": "01a1d122-a8c0-7a90-a810-94e72622ca32", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-11-12 19:01:12+00
01a07487-9e00-7cc4-8781-14e75f3be45c	1	chat_created	{"by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-06 02:24:00+00
01a07487-9e00-7cc4-8781-14e75f3be45c	2	message_posted	{"message_id": "01a09b46-1300-746f-b016-a4d808f4d0f2", "by": "01a05c2e-b500-74ef-a8e5-b4617589a82b"}	2026-09-13 14:57:36+00
01a07487-9e00-7cc4-8781-14e75f3be45c	3	message_posted	{"message_id": "01a0c204-8800-7653-bfff-7b0209bc8a5c", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-21 03:31:12+00
01a07487-9e00-7cc4-8781-14e75f3be45c	4	message_posted	{"message_id": "01a0e8c2-fd00-7e0f-937e-0958c2912d56", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-28 16:04:48+00
01a07487-9e00-7cc4-8781-14e75f3be45c	5	message_posted	{"message_id": "01a10f81-7200-71f5-9435-dfe9ad70b9e6", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-10-06 04:38:24+00
01a07487-9e00-7cc4-8781-14e75f3be45c	6	message_posted	{"message_id": "01a1363f-e700-70d9-abdc-8425917d7b67", "by": "01a05c2e-b500-74ef-a8e5-b4617589a82b"}	2026-10-13 17:12:00+00
01a07487-9e00-7cc4-8781-14e75f3be45c	7	message_posted	{"message_id": "01a15cfe-5c00-7b5a-9860-65e3e53332b0", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-10-21 05:45:36+00
01a07487-9e00-7cc4-8781-14e75f3be45c	8	message_posted	{"message_id": "01a183bc-d100-7d6e-8380-ac3fb0ec0cec", "by": "01a05c2e-b500-74ef-a8e5-b4617589a82b"}	2026-10-28 18:19:12+00
01a07487-9e00-7cc4-8781-14e75f3be45c	9	message_posted	{"message_id": "01a1aa7b-4600-7946-935d-6151add634b7", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-05 06:52:48+00
01a07487-9e00-7cc4-8781-14e75f3be45c	10	message_posted	{"message_id": "01a1d139-bb00-75b1-9a62-f8fbcb43d0f8", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-12 19:26:24+00
01a0756e-5480-7df6-99f4-a36c541f09e3	1	chat_created	{"by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-09-06 06:36:00+00
01a0756e-5480-7df6-99f4-a36c541f09e3	2	message_posted	{"message_id": "01a0a061-3400-7cdc-babf-a1d928aac876", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-09-14 14:45:20+00
01a0756e-5480-7df6-99f4-a36c541f09e3	3	message_posted	{"message_id": "01a0cb54-1380-71dc-bfcb-c3b08011b5b1", "by": "01a05c2e-b500-74ef-a8e5-b4617589a82b"}	2026-09-22 22:54:40+00
01a0756e-5480-7df6-99f4-a36c541f09e3	4	message_posted	{"message_id": "01a0f646-f300-73ee-b0d5-2f6d16e455eb", "by": "01a05c11-6900-7d2f-8a2f-20aaf3c64af7"}	2026-10-01 07:04:00+00
01a0756e-5480-7df6-99f4-a36c541f09e3	5	message_posted	{"message_id": "01a12139-d280-71ce-9fc6-b46f73b16419", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-10-09 15:13:20+00
01a0756e-5480-7df6-99f4-a36c541f09e3	6	message_posted	{"message_id": "01a14c2c-b200-7d24-96d2-3d78a1022268", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-10-17 23:22:40+00
01a0756e-5480-7df6-99f4-a36c541f09e3	7	message_posted	{"message_id": "01a1771f-9180-7ca8-9d26-a7d3b1dc7ed0", "by": "01a05c29-36c0-7b28-ab9c-014ea5ac06d8"}	2026-10-26 07:32:00+00
01a0756e-5480-7df6-99f4-a36c541f09e3	8	message_posted	{"message_id": "01a1a212-7100-7da1-9bfe-258d5b56c0d4", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-11-03 15:41:20+00
01a0756e-5480-7df6-99f4-a36c541f09e3	9	message_posted	{"message_id": "01a1cd05-5080-7c2e-b225-17515e7de3bc", "by": "01a05c25-8d40-7b96-bd5c-8dfc5eda92d8"}	2026-11-11 23:50:40+00
01a07655-0b00-75c2-b2de-bead90749c88	1	chat_created	{"by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-09-06 10:48:00+00
01a07655-0b00-75c2-b2de-bead90749c88	2	message_posted	{"message_id": "01a0a12e-4800-727f-8e6b-f3aec81e5e65", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-09-14 18:29:20+00
01a07655-0b00-75c2-b2de-bead90749c88	3	message_posted	{"message_id": "01a0cc07-8500-72d3-879f-70be8886d178", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-09-23 02:10:40+00
01a07655-0b00-75c2-b2de-bead90749c88	4	message_posted	{"message_id": "01a0f6e0-c200-7790-91dc-40f1aac12c4b", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-10-01 09:52:00+00
01a07655-0b00-75c2-b2de-bead90749c88	5	message_posted	{"message_id": "01a121b9-ff00-7768-9c86-66db8ad61535", "by": "01a05c2e-b500-74ef-a8e5-b4617589a82b"}	2026-10-09 17:33:20+00
01a07655-0b00-75c2-b2de-bead90749c88	6	message_posted	{"message_id": "01a14c93-3c00-78a8-be0b-c0c215bd7620", "by": "01a05c25-8d40-7b96-bd5c-8dfc5eda92d8"}	2026-10-18 01:14:40+00
01a07655-0b00-75c2-b2de-bead90749c88	7	message_posted	{"message_id": "01a1776c-7900-7f1f-a4bf-f7b8bdc427ca", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-26 08:56:00+00
01a07655-0b00-75c2-b2de-bead90749c88	8	message_posted	{"message_id": "01a1a245-b600-7641-aec7-aca697e5c961", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-03 16:37:20+00
01a07655-0b00-75c2-b2de-bead90749c88	9	message_posted	{"message_id": "01a1cd1e-f300-70b7-83ba-bd1c804a726c", "by": "01a05c21-e3c0-79ec-b05f-ca161622bd79"}	2026-11-12 00:18:40+00
01a0773b-c180-7732-8353-7283e065a6f9	1	chat_created	{"by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-06 15:00:00+00
01a0773b-c180-7732-8353-7283e065a6f9	2	message_posted	{"message_id": "01a0a1fb-5c00-7c84-b8f0-ef051d66c9b2", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-09-14 22:13:20+00
01a0773b-c180-7732-8353-7283e065a6f9	3	message_posted	{"message_id": "01a0ccba-f680-72a0-bf70-68ee1108cf0f", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-23 05:26:40+00
01a0773b-c180-7732-8353-7283e065a6f9	4	message_posted	{"message_id": "01a0f77a-9100-7a9e-aa4c-01ff0d7e1a47", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-01 12:40:00+00
01a0773b-c180-7732-8353-7283e065a6f9	5	message_posted	{"message_id": "01a1223a-2b80-7611-a718-c6bbe7af19a8", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-10-09 19:53:20+00
01a0773b-c180-7732-8353-7283e065a6f9	6	message_posted	{"message_id": "01a14cf9-c600-746a-a0e1-ed996038c9b5", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-18 03:06:40+00
01a0773b-c180-7732-8353-7283e065a6f9	7	message_posted	{"message_id": "01a177b9-6080-76eb-b058-56bc8821dcfa", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-10-26 10:20:00+00
01a0773b-c180-7732-8353-7283e065a6f9	8	message_posted	{"message_id": "01a1a278-fb00-7cc8-86d5-8c3ab98d2742", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-11-03 17:33:20+00
01a0773b-c180-7732-8353-7283e065a6f9	9	message_posted	{"message_id": "01a1cd38-9580-7fb0-843d-6fa743290a8a", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-11-12 00:46:40+00
01a07822-7800-7de9-b24c-f94d2919b0ff	1	chat_created	{"by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-06 19:12:00+00
01a07822-7800-7de9-b24c-f94d2919b0ff	2	message_posted	{"message_id": "01a0a81d-2f00-7952-8b52-7268d145230e", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-09-16 02:48:00+00
01a07822-7800-7de9-b24c-f94d2919b0ff	3	message_posted	{"message_id": "01a0d817-e600-76c9-b3de-475fb5b86bec", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-09-25 10:24:00+00
01a07822-7800-7de9-b24c-f94d2919b0ff	4	message_posted	{"message_id": "01a10812-9d00-74cb-bc42-e3c2829dae16", "by": "01a05c15-1280-7e17-a11d-459a2f978d87"}	2026-10-04 18:00:00+00
01a07822-7800-7de9-b24c-f94d2919b0ff	5	message_posted	{"message_id": "01a1380d-5400-78c7-a9fa-1e2455765abf", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-10-14 01:36:00+00
01a07822-7800-7de9-b24c-f94d2919b0ff	6	message_posted	{"message_id": "01a16808-0b00-7d14-b0c3-5e202a4b8465", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-23 09:12:00+00
01a07822-7800-7de9-b24c-f94d2919b0ff	7	message_posted	{"message_id": "01a19802-c200-70bd-b327-46ab1347f8d6", "by": "01a05c00-ee40-7741-bce4-2c8218072e8c"}	2026-11-01 16:48:00+00
01a07822-7800-7de9-b24c-f94d2919b0ff	8	message_posted	{"message_id": "01a1c7fd-7900-7d30-846d-828f95b13ea3", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-11-11 00:24:00+00
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	1	chat_created	{"by": "01a05c06-6c80-7a2b-b1fd-42a29755d4c1"}	2026-09-06 23:24:00+00
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	2	message_posted	{"message_id": "01a0a395-8400-7ce5-a567-519e810fd5f0", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-15 05:41:20+00
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	3	message_posted	{"message_id": "01a0ce21-d980-704b-a733-f034debe0f67", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-09-23 11:58:40+00
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	4	message_posted	{"message_id": "01a0f8ae-2f00-747b-96f4-728f938d24c1", "by": "01a05c1c-6580-78d6-9a71-144896c8da19"}	2026-10-01 18:16:00+00
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	5	message_posted	{"message_id": "01a1233a-8480-7f25-8de0-10653993e493", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-10-10 00:33:20+00
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	6	message_posted	{"message_id": "01a14dc6-da00-7ce5-8ab7-74402c44c73f", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-10-18 06:50:40+00
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	7	message_posted	{"message_id": "01a17853-2f80-71c6-9072-09a6fe7b7bd6", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-10-26 13:08:00+00
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	8	message_posted	{"message_id": "01a1a2df-8500-7047-97ae-fcf47f8d4e7c", "by": "01a05c30-89c0-7b61-889d-a11b62397bc7"}	2026-11-03 19:25:20+00
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	9	message_posted	{"message_id": "01a1cd6b-da80-7ecd-be60-0fe88d0ac282", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-11-12 01:42:40+00
01a079ef-e500-7cd3-96a1-a3b52aa055b1	1	chat_created	{"by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-07 03:36:00+00
01a079ef-e500-7cd3-96a1-a3b52aa055b1	2	message_posted	{"message_id": "01a0a9b0-ee60-7e04-94e4-fe00af4d704d", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-09-16 10:09:00+00
01a079ef-e500-7cd3-96a1-a3b52aa055b1	3	message_posted	{"message_id": "01a0d971-f7c0-7d1b-88ee-8993c78335af", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-09-25 16:42:00+00
01a079ef-e500-7cd3-96a1-a3b52aa055b1	4	message_posted	{"message_id": "01a10933-0120-7187-a7cf-f32335a1182c", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-10-04 23:15:00+00
01a079ef-e500-7cd3-96a1-a3b52aa055b1	5	message_posted	{"message_id": "01a138f4-0a80-7933-92fc-634d905f0e26", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-10-14 05:48:00+00
01a079ef-e500-7cd3-96a1-a3b52aa055b1	6	message_posted	{"message_id": "01a168b5-13e0-7eb0-a599-db832ab302c9", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-10-23 12:21:00+00
01a079ef-e500-7cd3-96a1-a3b52aa055b1	7	message_posted	{"message_id": "01a19876-1d40-79ae-99a0-dda30d5709a2", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-11-01 18:54:00+00
01a079ef-e500-7cd3-96a1-a3b52aa055b1	8	message_posted	{"message_id": "01a1c837-26a0-7ce8-ac95-520cbc1b9e99", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-11 01:27:00+00
01a07ad6-9b80-7b1a-8497-937cf926773d	1	chat_created	{"by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-09-07 07:48:00+00
01a07ad6-9b80-7b1a-8497-937cf926773d	2	message_posted	{"message_id": "01a0aa7a-ce10-7a10-b427-54355e8b7660", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-09-16 13:49:30+00
01a07ad6-9b80-7b1a-8497-937cf926773d	3	message_posted	{"message_id": "01a0da1f-00a0-7c5a-a8a6-f44538babf01", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-09-25 19:51:00+00
01a07ad6-9b80-7b1a-8497-937cf926773d	4	message_posted	{"message_id": "01a109c3-3330-7f12-b2d3-093dd41e13b7", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-10-05 01:52:30+00
01a07ad6-9b80-7b1a-8497-937cf926773d	5	message_posted	{"message_id": "01a13967-65c0-706e-999d-dd16dc89360a", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-14 07:54:00+00
01a07ad6-9b80-7b1a-8497-937cf926773d	6	message_posted	{"message_id": "01a1690b-9850-7448-8357-423a1159a5bf", "by": "01a05c04-97c0-742e-b204-e52db2221a58"}	2026-10-23 13:55:30+00
01a07ad6-9b80-7b1a-8497-937cf926773d	7	message_posted	{"message_id": "01a198af-cae0-7be5-9fcd-3951b438ed8a", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-11-01 19:57:00+00
01a07ad6-9b80-7b1a-8497-937cf926773d	8	message_posted	{"message_id": "01a1c853-fd70-7a85-855b-c3b06291473c", "by": "01a05c18-bc00-7901-947d-380d81f9c1f6"}	2026-11-11 01:58:30+00
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	1	chat_created	{"by": "01a05c29-36c0-7b28-ab9c-014ea5ac06d8"}	2026-09-07 12:00:00+00
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	2	message_posted	{"message_id": "01a0b20e-df6d-7167-b573-0519b98b5fb0", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-09-18 01:08:34.285714+00
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	3	message_posted	{"message_id": "01a0e860-6cdb-7ca0-84db-acc1809ad97a", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-09-28 14:17:08.571428+00
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	4	message_posted	{"message_id": "01a11eb1-fa49-7202-9871-3d326570c790", "by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-10-09 03:25:42.857142+00
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	5	message_posted	{"message_id": "01a15503-87b6-7f68-aea8-4ffc4020bf8c", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-10-19 16:34:17.142856+00
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	6	message_posted	{"message_id": "01a18b55-1524-705a-b745-84d5f9f45f8a", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-30 05:42:51.42857+00
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	7	message_posted	{"message_id": "01a1c1a6-a292-7be1-9b97-3da9e76243cc", "by": "01a05c0b-eac0-79d1-ac0f-d4f5f8130c42"}	2026-11-09 18:51:25.714284+00
01a07ca4-0880-7acd-be40-61e52d241527	1	chat_created	{"by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-09-07 16:12:00+00
01a07ca4-0880-7acd-be40-61e52d241527	2	message_posted	{"message_id": "01a0ac0e-8d70-7347-8fcf-b602cae19747", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-09-16 21:10:30+00
01a07ca4-0880-7acd-be40-61e52d241527	3	message_posted	{"message_id": "01a0db79-1260-733d-ac6b-98cc388226d1", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-26 02:09:00+00
01a07ca4-0880-7acd-be40-61e52d241527	4	message_posted	{"message_id": "01a10ae3-9750-724f-90f7-878b8bc103fe", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-05 07:07:30+00
01a07ca4-0880-7acd-be40-61e52d241527	5	message_posted	{"message_id": "01a13a4e-1c40-7712-a19e-34da41a1c980", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-10-14 12:06:00+00
01a07ca4-0880-7acd-be40-61e52d241527	6	message_posted	{"message_id": "01a169b8-a130-73b4-a01d-17fcc8ba1512", "by": "01a05bfd-44c0-7ed4-9e2f-eb89414c343c"}	2026-10-23 17:04:30+00
01a07ca4-0880-7acd-be40-61e52d241527	7	message_posted	{"message_id": "01a19923-2620-7920-81da-19a7af863e68", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-11-01 22:03:00+00
01a07ca4-0880-7acd-be40-61e52d241527	8	message_posted	{"message_id": "01a1c88d-ab10-76c7-8d7a-663273d455ee", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-11-11 03:01:30+00
01a07d8a-bf00-7c62-ba33-24a2b9450fea	1	chat_created	{"by": "01a05c32-5e80-7fb5-8703-806984c81999"}	2026-09-07 20:24:00+00
01a07d8a-bf00-7c62-ba33-24a2b9450fea	2	message_posted	{"message_id": "01a0b39a-616d-7fa9-afa1-523404f3495a", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-18 08:20:34.285714+00
01a07d8a-bf00-7c62-ba33-24a2b9450fea	3	message_posted	{"message_id": "01a0e9aa-03db-7939-a837-8533b8567b15", "by": "01a05c13-3dc0-7e73-aa90-a8f0d66b829e"}	2026-09-28 20:17:08.571428+00
01a07d8a-bf00-7c62-ba33-24a2b9450fea	4	message_posted	{"message_id": "01a11fb9-a649-748a-9734-50038625ab01", "by": "01a05c2e-b500-74ef-a8e5-b4617589a82b"}	2026-10-09 08:13:42.857142+00
01a07d8a-bf00-7c62-ba33-24a2b9450fea	5	message_posted	{"message_id": "01a155c9-48b6-73cf-9efe-9dd5408f5a49", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-19 20:10:17.142856+00
01a07d8a-bf00-7c62-ba33-24a2b9450fea	6	message_posted	{"message_id": "01a18bd8-eb24-787e-9532-0289f88a4674", "by": "01a05c0a-1600-7196-a198-8ad9f06c144a"}	2026-10-30 08:06:51.42857+00
01a07d8a-bf00-7c62-ba33-24a2b9450fea	7	message_posted	{"message_id": "01a1c1e8-8d92-724c-8f04-18d08a3f4b47", "by": "01a05c21-e3c0-79ec-b05f-ca161622bd79"}	2026-11-09 20:03:25.714284+00
01a07e71-7580-7510-881b-30aa7b2bf038	1	chat_created	{"by": "01a05c20-0f00-71fa-8c7e-134f5dfbd3d1"}	2026-09-08 00:36:00+00
01a07e71-7580-7510-881b-30aa7b2bf038	2	message_posted	{"message_id": "01a0b460-226d-7b6f-90d7-11b4b5903695", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-09-18 11:56:34.285714+00
01a07e71-7580-7510-881b-30aa7b2bf038	3	message_posted	{"message_id": "01a0ea4e-cf5b-7813-9cb3-1220b27d36a5", "by": "01a05c29-36c0-7b28-ab9c-014ea5ac06d8"}	2026-09-28 23:17:08.571428+00
01a07e71-7580-7510-881b-30aa7b2bf038	4	message_posted	{"message_id": "01a1203d-7c49-769c-8889-9002432d095e", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-10-09 10:37:42.857142+00
01a07e71-7580-7510-881b-30aa7b2bf038	5	message_posted	{"message_id": "01a1562c-2936-7c34-b265-ca56f1be497b", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-10-19 21:58:17.142856+00
01a07e71-7580-7510-881b-30aa7b2bf038	6	message_posted	{"message_id": "01a18c1a-d624-7307-84ec-5f56c3b0f185", "by": "01a05c2b-0b80-7541-8326-324dfb695ffb"}	2026-10-30 09:18:51.42857+00
01a07e71-7580-7510-881b-30aa7b2bf038	7	message_posted	{"message_id": "01a1c209-8312-7a8e-b9c9-4d75c3d3e435", "by": "01a05bff-1980-712e-a6ce-cc1b78e51061"}	2026-11-09 20:39:25.714284+00
01a07f58-2c00-7249-9071-736d3c46aa89	1	chat_created	{"by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-09-08 04:48:00+00
01a07f58-2c00-7249-9071-736d3c46aa89	2	message_posted	{"message_id": "01a0b525-e36d-7b66-a04c-7b629a1e8293", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-09-18 15:32:34.285714+00
01a07f58-2c00-7249-9071-736d3c46aa89	3	message_posted	{"message_id": "01a0eaf3-9adb-73a3-b4de-4602af471e4f", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-09-29 02:17:08.571428+00
01a07f58-2c00-7249-9071-736d3c46aa89	4	message_posted	{"message_id": "01a120c1-5249-760b-82a1-2783e276c378", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-09 13:01:42.857142+00
01a07f58-2c00-7249-9071-736d3c46aa89	5	message_posted	{"message_id": "01a1568f-09b6-7ba3-a2a2-9044c05dfc78", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-10-19 23:46:17.142856+00
01a07f58-2c00-7249-9071-736d3c46aa89	6	message_posted	{"message_id": "01a18c5c-c124-7273-9cb9-7989fc4c6071", "by": "01a05c08-4140-7648-8683-9eb905b6e6e3"}	2026-10-30 10:30:51.42857+00
01a07f58-2c00-7249-9071-736d3c46aa89	7	message_posted	{"message_id": "01a1c22a-7892-7aaf-8db7-3d0851143efb", "by": "01a05c0d-bf80-706d-b019-66a0c381e88f"}	2026-11-09 21:15:25.714284+00
01a0803e-e280-725f-9bb9-f93bad21e937	1	chat_created	{"by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-09-08 09:00:00+00
01a0803e-e280-725f-9bb9-f93bad21e937	2	message_posted	{"message_id": "01a0b5eb-a46d-766e-80b8-63650f6197c2", "by": "01a05c02-c300-7324-9b81-0e766ec9d286"}	2026-09-18 19:08:34.285714+00
01a0803e-e280-725f-9bb9-f93bad21e937	3	message_posted	{"message_id": "01a0eb98-665b-79be-a5cd-7c00f3f432ae", "by": "01a05c1a-90c0-766b-88be-ab134da98f1d"}	2026-09-29 05:17:08.571428+00
01a0803e-e280-725f-9bb9-f93bad21e937	4	message_posted	{"message_id": "01a12145-2849-7891-a468-8565b99d8ead", "by": "01a05c0f-9440-7d45-bb1a-11df587fd280"}	2026-10-09 15:25:42.857142+00
01a0803e-e280-725f-9bb9-f93bad21e937	5	message_posted	{"message_id": "01a156f1-ea36-7277-8ddd-cdb7cc0f4442", "by": "01a05c2c-e040-7804-8386-8a29678a5aa3"}	2026-10-20 01:34:17.142856+00
01a0803e-e280-725f-9bb9-f93bad21e937	6	message_posted	{"message_id": "01a18c9e-ac24-720b-b23c-5984f590ef64", "by": "01a05c25-8d40-7b96-bd5c-8dfc5eda92d8"}	2026-10-30 11:42:51.42857+00
01a0803e-e280-725f-9bb9-f93bad21e937	7	message_posted	{"message_id": "01a1c24b-6e12-7311-9fa4-a22d7cabf5da", "by": "01a05c2e-b500-74ef-a8e5-b4617589a82b"}	2026-11-09 21:51:25.714284+00
\.

--
-- Data for Name: devices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.devices (id, user_id, token_digest, label, address, created_at, seen_at, expires_at) FROM stdin;
\.

--
-- Data for Name: operations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.operations (id, type, currency, amount, memo, by_id, key, fingerprint, batch_id, reverses_id, created_at) FROM stdin;
01a083f7-36e9-7e9f-8ab3-81fe25adb97c	DEPOSIT	EUR	5000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-09 02:20:11.881188+00
01a087af-8b52-74c9-a129-c594f673533a	DEPOSIT	EUR	5000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-09 19:40:23.762376+00
01a08b67-dfbb-71c5-bb28-0d6ce68e39cb	DEPOSIT	EUR	5000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-10 13:00:35.643564+00
01a08f20-3424-7b2e-a231-10b2c7008701	DEPOSIT	EUR	2000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-11 06:20:47.524752+00
01a092d8-888d-75ce-b27e-6e0555e96cf8	DEPOSIT	EUR	5000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-11 23:40:59.40594+00
01a09690-dcf7-77c2-aa12-de1fa7f18a00	DEPOSIT	EUR	5000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-12 17:01:11.287128+00
01a09a49-3160-7432-be62-64110f5e3fe9	DEPOSIT	EUR	5000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-13 10:21:23.168316+00
01a09e01-85c9-7e6c-a9f1-c479714099e3	DEPOSIT	EUR	1000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-14 03:41:35.049504+00
01a0a1b9-da32-79bd-ad93-7bb0ad2434ae	DEPOSIT	EUR	1000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-14 21:01:46.930692+00
01a0a572-2e9b-726d-b06b-48c7a84c671f	DEPOSIT	EUR	5000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-15 14:21:58.81188+00
01a0a92a-8305-7963-874c-c3773b67f3ee	DEPOSIT	EUR	1000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-16 07:42:10.693068+00
01a0ace2-d76e-768a-9c5f-3fdd36f25b33	TRANSFER	EUR	450	Tickets for the museum	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	\N	\N	\N	\N	2026-09-17 01:02:22.574256+00
01a0b09b-2bd7-7412-b4af-1c4853ef30d3	DEPOSIT	EUR	5000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-17 18:22:34.455444+00
01a0b453-8040-7468-9a00-9cba92501ff5	DEPOSIT	EUR	5000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-18 11:42:46.336632+00
01a0b80b-d4a9-7dac-bea2-433d6adc9d97	DEPOSIT	EUR	5000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-19 05:02:58.21782+00
01a0bbc4-2913-79c2-8573-1c710ec54712	DEPOSIT	EUR	5000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-19 22:23:10.099008+00
01a0bf7c-7d7c-76de-ab08-cdb9a07dafeb	DEPOSIT	EUR	1000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-20 15:43:21.980196+00
01a0c334-d1e5-751b-a1df-93af4e05ee2b	TRANSFER	EUR	650		01a05c11-6900-7d2f-8a2f-20aaf3c64af7	\N	\N	\N	\N	2026-09-21 09:03:33.861384+00
01a0c6ed-264e-7981-a7b9-77bdd76a84f8	DEPOSIT	EUR	2000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-22 02:23:45.742572+00
01a0caa5-7ab7-7099-929f-5277d27ec6ab	DEPOSIT	EUR	1000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-22 19:43:57.62376+00
01a0ce5d-cf20-735a-a478-e87226bec0b1	TRANSFER	EUR	1070	Paint	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	\N	\N	\N	\N	2026-09-23 13:04:09.504948+00
01a0d216-238a-7d9b-9df3-594150180ab6	DEPOSIT	EUR	2000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-24 06:24:21.386136+00
01a0d5ce-77f3-726f-9565-aca7d4381218	TRANSFER	EUR	990	Обед	01a05c2c-e040-7804-8386-8a29678a5aa3	\N	\N	\N	\N	2026-09-24 23:44:33.267324+00
01a0d986-cc5c-77ad-ad14-95568507b723	DEPOSIT	EUR	1000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-25 17:04:45.148512+00
01a0dd3f-20c5-7053-83bc-f0b53dc10dbf	TRANSFER	EUR	80	Обед	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	\N	\N	\N	\N	2026-09-26 10:24:57.0297+00
01a0e0f7-752e-76b7-9257-1f6010e601a0	TRANSFER	EUR	580	Lunch	01a05c02-c300-7324-9b81-0e766ec9d286	\N	\N	\N	\N	2026-09-27 03:45:08.910888+00
01a0e4af-c998-7854-acdf-8e23964a28cc	REVERSAL	EUR	580		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	01a0e0f7-752e-76b7-9257-1f6010e601a0	2026-09-27 21:05:20.792076+00
01a0e868-1e01-7bd8-937b-1a0f2c12cab2	TRANSFER	EUR	1370	Tickets for the museum	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	\N	\N	\N	\N	2026-09-28 14:25:32.673264+00
01a0ec20-726a-77fc-a523-d7d987d6676e	TRANSFER	EUR	80	Пицца	01a05c18-bc00-7901-947d-380d81f9c1f6	\N	\N	\N	\N	2026-09-29 07:45:44.554452+00
01a0efd8-c6d3-7976-9208-af1ba52227f0	TRANSFER	EUR	1150	Tickets for the museum	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-30 01:05:56.43564+00
01a0f391-1b3c-7a33-a5f9-440ca7ea058d	DEPOSIT	EUR	2000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-09-30 18:26:08.316828+00
01a0f749-6fa6-7701-8bb1-2e84f111c59c	TRANSFER	EUR	630	Lunch	01a05c2b-0b80-7541-8326-324dfb695ffb	\N	\N	\N	\N	2026-10-01 11:46:20.198016+00
01a0fb01-c40f-7917-8f30-71c31d149ff2	TRANSFER	EUR	660	Tickets for the museum	01a05bff-1980-712e-a6ce-cc1b78e51061	\N	\N	\N	\N	2026-10-02 05:06:32.079204+00
01a0feba-1878-73ab-adc6-7e901eabbc3f	TRANSFER	EUR	200	Lunch	01a05c27-6200-7410-8efb-c8d60b21fbac	\N	\N	\N	\N	2026-10-02 22:26:43.960392+00
01a10272-6ce1-7a54-9b3c-ce13ce2c3267	TRANSFER	EUR	680	Lunch	01a05c00-ee40-7741-bce4-2c8218072e8c	\N	\N	\N	\N	2026-10-03 15:46:55.84158+00
01a1062a-c14a-7a96-b623-dce03bab09a4	DEPOSIT	EUR	5000		01a05c32-5e80-7fb5-8703-806984c81999	\N	\N	\N	\N	2026-10-04 09:07:07.722768+00
01a109e3-15b3-70b7-9052-fc341ff800c7	DEPOSIT	EUR	5000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-10-05 02:27:19.603956+00
01a10d9b-6a1d-7129-a806-da113f24c449	TRANSFER	EUR	220	Copies	01a05c18-bc00-7901-947d-380d81f9c1f6	\N	\N	\N	\N	2026-10-05 19:47:31.485144+00
01a11153-be86-7b12-8c76-a8c2a55ed10a	TRANSFER	EUR	610	Обед	01a05c1c-6580-78d6-9a71-144896c8da19	\N	\N	\N	\N	2026-10-06 13:07:43.366332+00
01a1150c-12ef-787b-a2d1-6c47af61b5e3	DEPOSIT	EUR	2000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-10-07 06:27:55.24752+00
01a118c4-6758-7534-bc5f-231d0416c47c	DEPOSIT	EUR	1000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-10-07 23:48:07.128708+00
01a11c7c-bbc1-7621-8885-c257e7f31f0c	TRANSFER	EUR	1250	Bus	01a05c23-b880-755c-a9e8-21a4c74803e3	\N	\N	\N	\N	2026-10-08 17:08:19.009896+00
01a12035-102b-7404-b7a9-951efa95e229	TRANSFER	EUR	430	Tickets for the museum	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	\N	\N	\N	\N	2026-10-09 10:28:30.891084+00
01a123ed-6494-78bc-8980-625421827e13	TRANSFER	EUR	270	Paint	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	\N	\N	\N	\N	2026-10-10 03:48:42.772272+00
01a127a5-b8fd-737a-8741-2deb66a6885f	TRANSFER	EUR	220	Copies	01a05c27-6200-7410-8efb-c8d60b21fbac	\N	\N	\N	\N	2026-10-10 21:08:54.65346+00
01a12b5e-0d66-7936-94d7-614658edd36b	TRANSFER	EUR	170	Paint	01a05c23-b880-755c-a9e8-21a4c74803e3	\N	\N	\N	\N	2026-10-11 14:29:06.534648+00
01a12f16-61cf-728b-bb23-ca1826bdcea7	DEPOSIT	EUR	5000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-10-12 07:49:18.415836+00
01a132ce-b639-7ffa-b29e-88ae64f111d0	TRANSFER	EUR	780	Обед	01a05c15-1280-7e17-a11d-459a2f978d87	\N	\N	\N	\N	2026-10-13 01:09:30.297024+00
01a13687-0aa2-77ca-b8da-d8eb0f89b9bf	DEPOSIT	EUR	1000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-10-13 18:29:42.178212+00
01a13a3f-5f0b-74f7-bdc9-0944efc4f515	TRANSFER	EUR	750	Paint	01a05c27-6200-7410-8efb-c8d60b21fbac	\N	\N	\N	\N	2026-10-14 11:49:54.0594+00
01a13df7-b374-7948-be23-033c539151cf	TRANSFER	EUR	1000	Пицца	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	\N	\N	\N	\N	2026-10-15 05:10:05.940588+00
01a141b0-07dd-7061-9165-e3130ffbd78e	TRANSFER	EUR	960	Tickets for the museum	01a05c00-ee40-7741-bce4-2c8218072e8c	\N	\N	\N	\N	2026-10-15 22:30:17.821776+00
01a14568-5c46-7bf7-b45d-d9f56c3cd58b	DEPOSIT	EUR	5000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-10-16 15:50:29.702964+00
01a14920-b0b0-73d3-9f70-81d6d3a9911b	TRANSFER	EUR	360	Bus	01a05c30-89c0-7b61-889d-a11b62397bc7	\N	\N	\N	\N	2026-10-17 09:10:41.584152+00
01a14cd9-0519-7ac4-84f2-96dc95681412	TRANSFER	EUR	360	Lunch	01a05c1e-3a40-777f-8c22-af58be6521cc	\N	\N	\N	\N	2026-10-18 02:30:53.46534+00
01a15091-5982-798c-8738-74f0f155184e	TRANSFER	EUR	1370	Paint	01a05c27-6200-7410-8efb-c8d60b21fbac	\N	\N	\N	\N	2026-10-18 19:51:05.346528+00
01a15449-adeb-7208-a75b-254eec280f86	DEPOSIT	EUR	1000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-10-19 13:11:17.227716+00
01a15802-0254-7429-ba96-5a0653ebe252	TRANSFER	EUR	180	Пицца	01a05c2c-e040-7804-8386-8a29678a5aa3	\N	\N	\N	\N	2026-10-20 06:31:29.108904+00
01a15bba-56be-7706-ba27-2e8511080e09	TRANSFER	EUR	660	Copies	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	\N	\N	\N	\N	2026-10-20 23:51:40.990092+00
01a15f72-ab27-7576-9873-55f49105127d	TRANSFER	EUR	710	Bus	01a05c32-5e80-7fb5-8703-806984c81999	\N	\N	\N	\N	2026-10-21 17:11:52.87128+00
01a1632a-ff90-7aa8-858a-0d66e7a769f2	TRANSFER	EUR	1480	Copies	01a05c00-ee40-7741-bce4-2c8218072e8c	\N	\N	\N	\N	2026-10-22 10:32:04.752468+00
01a166e3-53f9-768f-b122-6ae9663a21c3	DEPOSIT	EUR	5000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-10-23 03:52:16.633656+00
01a16a9b-a862-716f-acf5-11979c2db3e8	DEPOSIT	EUR	5000		01a05c30-89c0-7b61-889d-a11b62397bc7	\N	\N	\N	\N	2026-10-23 21:12:28.514844+00
01a16e53-fccc-78cf-bcb8-6e864542c43d	TRANSFER	EUR	820	Tickets for the museum	01a05c1a-90c0-766b-88be-ab134da98f1d	\N	\N	\N	\N	2026-10-24 14:32:40.396032+00
01a1720c-5135-79ae-9508-997a76c00262	DEPOSIT	EUR	1000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-10-25 07:52:52.27722+00
01a175c4-a59e-7309-96a3-4eca2c028c7f	TRANSFER	EUR	790	Пицца	01a05c27-6200-7410-8efb-c8d60b21fbac	\N	\N	\N	\N	2026-10-26 01:13:04.158408+00
01a1797c-fa07-7af5-b574-a42d358ec86a	TRANSFER	EUR	1120	Lunch	01a05c0d-bf80-706d-b019-66a0c381e88f	\N	\N	\N	\N	2026-10-26 18:33:16.039596+00
01a17d35-4e70-77e7-bdb6-6f4245320bfe	TRANSFER	EUR	670	Обед	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-10-27 11:53:27.920784+00
01a180ed-a2d9-79f3-a0ab-09a2aaeab7bb	DEPOSIT	EUR	1000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-10-28 05:13:39.801972+00
01a184a5-f743-74d4-8046-03674b537cdb	TRANSFER	EUR	570	Bus	01a05c04-97c0-742e-b204-e52db2221a58	\N	\N	\N	\N	2026-10-28 22:33:51.68316+00
01a1885e-4bac-7f8a-950a-aa7262dcb6f3	TRANSFER	EUR	930		01a05c08-4140-7648-8683-9eb905b6e6e3	\N	\N	\N	\N	2026-10-29 15:54:03.564348+00
01a18c16-a015-7572-9f71-80aef971139b	TRANSFER	EUR	50	Пицца	01a05c1a-90c0-766b-88be-ab134da98f1d	\N	\N	\N	\N	2026-10-30 09:14:15.445536+00
01a18fce-f47e-7b58-b390-b55122ac4a5a	DEPOSIT	EUR	1000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-10-31 02:34:27.326724+00
01a19387-48e7-7560-8b9b-5e931d259899	TRANSFER	EUR	140	Пицца	01a05c0f-9440-7d45-bb1a-11df587fd280	\N	\N	\N	\N	2026-10-31 19:54:39.207912+00
01a1973f-9d51-73c9-b258-86ba37748845	TRANSFER	EUR	1110	Strings for the guitar	01a05c2c-e040-7804-8386-8a29678a5aa3	\N	\N	\N	\N	2026-11-01 13:14:51.0891+00
01a19af7-f1ba-7c08-b331-8b665425981a	TRANSFER	EUR	550	Copies	01a05c27-6200-7410-8efb-c8d60b21fbac	\N	\N	\N	\N	2026-11-02 06:35:02.970288+00
01a19eb0-4623-7d33-bcfe-76cceb4ff8c3	TRANSFER	EUR	610	Bus	01a05c27-6200-7410-8efb-c8d60b21fbac	\N	\N	\N	\N	2026-11-02 23:55:14.851476+00
01a1a268-9a8c-7a12-8bca-7bb35973a7f0	DEPOSIT	EUR	5000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-11-03 17:15:26.732664+00
01a1a620-eef5-7b8b-9a60-6bb2504a51bc	TRANSFER	EUR	1280	Lunch	01a05c2e-b500-74ef-a8e5-b4617589a82b	\N	\N	\N	\N	2026-11-04 10:35:38.613852+00
01a1a9d9-435f-7707-ad76-c6065fd3eafe	TRANSFER	EUR	60	Tickets for the museum	01a05c0f-9440-7d45-bb1a-11df587fd280	\N	\N	\N	\N	2026-11-05 03:55:50.49504+00
01a1ad91-97c8-7d8b-97c5-8bd5eb78cda6	TRANSFER	EUR	290	Paint	01a05bff-1980-712e-a6ce-cc1b78e51061	\N	\N	\N	\N	2026-11-05 21:16:02.376228+00
01a1b149-ec31-7637-8c8a-3a8f0bf35e88	DEPOSIT	EUR	1000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-11-06 14:36:14.257416+00
01a1b502-409a-70c9-a254-ee6c62e21e1d	TRANSFER	EUR	1230	Пицца	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	\N	\N	\N	\N	2026-11-07 07:56:26.138604+00
01a1b8ba-9503-7271-adba-737716be5f81	TRANSFER	EUR	990	Bus	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-11-08 01:16:38.019792+00
01a1bc72-e96c-76cb-8a1e-e24e3c57d990	DEPOSIT	EUR	2000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-11-08 18:36:49.90098+00
01a1c02b-3dd6-7429-a799-707d76b2959d	TRANSFER	EUR	930	Bus	01a05c04-97c0-742e-b204-e52db2221a58	\N	\N	\N	\N	2026-11-09 11:57:01.782168+00
01a1c3e3-923f-7b0e-8ef8-185d9b5c210c	TRANSFER	EUR	100	Bus	01a05c30-89c0-7b61-889d-a11b62397bc7	\N	\N	\N	\N	2026-11-10 05:17:13.663356+00
01a1c79b-e6a8-7a80-95ec-9041e899c264	TRANSFER	EUR	1420	Bus	01a05c2b-0b80-7541-8326-324dfb695ffb	\N	\N	\N	\N	2026-11-10 22:37:25.544544+00
01a1cb54-3b11-7853-8c3e-879a928748a0	DEPOSIT	EUR	1000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-11-11 15:57:37.425732+00
01a1cf0c-8f7a-7b7c-95f1-42ef77dc2383	TRANSFER	EUR	420	Strings for the guitar	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	\N	\N	\N	\N	2026-11-12 09:17:49.30692+00
01a1d2c4-e3e4-78a5-b1ff-7f755e7fe67e	DEPOSIT	EUR	1000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-11-13 02:38:01.188108+00
01a1d67d-384d-7233-9196-f5313eabb9cc	DEPOSIT	EUR	5000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-11-13 19:58:13.069296+00
01a1da35-8cb6-7f84-8a31-4b450a46c9e3	TRANSFER	EUR	190	Обед	01a05c15-1280-7e17-a11d-459a2f978d87	\N	\N	\N	\N	2026-11-14 13:18:24.950484+00
01a1dded-e11f-7f4e-a040-90bded15fdfa	TRANSFER	EUR	50	Пицца	01a05c08-4140-7648-8683-9eb905b6e6e3	\N	\N	\N	\N	2026-11-15 06:38:36.831672+00
01a1e1a6-3588-7bf8-9a26-79e5cf66b0da	TRANSFER	EUR	840	Copies	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	\N	\N	\N	\N	2026-11-15 23:58:48.71286+00
01a1e55e-89f2-789c-be83-cc062d0d3afe	TRANSFER	EUR	780	Tickets for the museum	01a05c0f-9440-7d45-bb1a-11df587fd280	\N	\N	\N	\N	2026-11-16 17:19:00.594048+00
01a1e916-de5b-7fc3-93b4-378f4b162ca9	TRANSFER	EUR	50	Пицца	01a05c21-e3c0-79ec-b05f-ca161622bd79	\N	\N	\N	\N	2026-11-17 10:39:12.475236+00
01a1eccf-32c4-7cad-9fc4-b89922824144	DEPOSIT	EUR	1000		01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	\N	\N	\N	2026-11-18 03:59:24.356424+00
01a1f087-872d-7f31-a271-6525b30af9f4	TRANSFER	EUR	1180	Bus	01a05c15-1280-7e17-a11d-459a2f978d87	\N	\N	\N	\N	2026-11-18 21:19:36.237612+00
01a1f43f-db96-783e-a956-dbefbcbd5b5f	TRANSFER	EUR	70	Strings for the guitar	01a05bff-1980-712e-a6ce-cc1b78e51061	\N	\N	\N	\N	2026-11-19 14:39:48.1188+00
\.

--
-- Data for Name: points; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.points (id, chat_id, code, name, decimals, created_at) FROM stdin;
\.

--
-- Data for Name: wallets; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wallets (id, name, user_id, chat_id, currency, code, decimals, points_id, is_main, takes_cash, state, is_held, balance, version, created_by, created_at) FROM stdin;
01a0803e-e280-712c-8565-266f9ce4c371	Euro	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	\N	EUR	EUR	2	\N	t	f	open	f	2080	6	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	2026-09-08 09:00:00+00
01a0803e-e280-71d4-b77a-2b6d19dfa630	Euro	01a05c04-97c0-742e-b204-e52db2221a58	\N	EUR	EUR	2	\N	t	f	open	f	5510	6	01a05c04-97c0-742e-b204-e52db2221a58	2026-09-08 09:00:00+00
01a0803e-e280-7243-9d65-b1c377758df4	Euro	01a05c21-e3c0-79ec-b05f-ca161622bd79	\N	EUR	EUR	2	\N	t	f	open	f	1940	4	01a05c21-e3c0-79ec-b05f-ca161622bd79	2026-09-08 09:00:00+00
01a0803e-e280-7302-a416-2bfde6a00b2c	Euro	01a05c00-ee40-7741-bce4-2c8218072e8c	\N	EUR	EUR	2	\N	t	f	open	f	230	6	01a05c00-ee40-7741-bce4-2c8218072e8c	2026-09-08 09:00:00+00
01a0803e-e280-7357-9816-46d6818e2379	Euro	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	\N	EUR	EUR	2	\N	t	f	open	f	1490	7	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	2026-09-08 09:00:00+00
01a0803e-e280-7400-8f63-45b51feeebf7	Euro	01a05c15-1280-7e17-a11d-459a2f978d87	\N	EUR	EUR	2	\N	t	f	open	f	400	5	01a05c15-1280-7e17-a11d-459a2f978d87	2026-09-08 09:00:00+00
01a0803e-e280-7465-8432-fab12b81d487	Euro	01a05c0d-bf80-706d-b019-66a0c381e88f	\N	EUR	EUR	2	\N	t	f	open	f	6590	5	01a05c0d-bf80-706d-b019-66a0c381e88f	2026-09-08 09:00:00+00
01a0803e-e280-748e-a44f-2bef9ddf233c	Euro	01a05c08-4140-7648-8683-9eb905b6e6e3	\N	EUR	EUR	2	\N	t	f	open	f	20	3	01a05c08-4140-7648-8683-9eb905b6e6e3	2026-09-08 09:00:00+00
01a0803e-e280-75b4-8a10-30634901f047	Euro	01a05c1c-6580-78d6-9a71-144896c8da19	\N	EUR	EUR	2	\N	t	f	open	f	7120	6	01a05c1c-6580-78d6-9a71-144896c8da19	2026-09-08 09:00:00+00
01a0803e-e280-75f8-b448-5f4308986243	Euro	01a05c32-5e80-7fb5-8703-806984c81999	\N	EUR	EUR	2	\N	t	f	open	f	930	2	01a05c32-5e80-7fb5-8703-806984c81999	2026-09-08 09:00:00+00
01a0803e-e280-7628-8910-f86d63b7d264	Euro	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	\N	EUR	EUR	2	\N	t	f	open	f	3040	5	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	2026-09-08 09:00:00+00
01a0803e-e280-7693-88bf-f8866c6e0d4a	Euro	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	\N	EUR	EUR	2	\N	t	f	open	f	7470	7	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	2026-09-08 09:00:00+00
01a0803e-e280-7703-b5f7-19c9492ada0f	Fund	\N	01a05dff-cb80-7ad3-a554-83e395679759	EUR	EUR	2	\N	f	t	open	f	4900	2	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	2026-09-08 09:00:00+00
01a0803e-e280-7796-b012-02942f6c9403	Euro	01a05c1a-90c0-766b-88be-ab134da98f1d	\N	EUR	EUR	2	\N	t	f	open	f	130	3	01a05c1a-90c0-766b-88be-ab134da98f1d	2026-09-08 09:00:00+00
01a0803e-e280-78e8-9f45-c0cf0d76111f	Euro	01a05c2c-e040-7804-8386-8a29678a5aa3	\N	EUR	EUR	2	\N	t	f	open	f	4830	8	01a05c2c-e040-7804-8386-8a29678a5aa3	2026-09-08 09:00:00+00
01a0803e-e280-7909-8835-1766a3a53d5d	Euro	01a05bff-1980-712e-a6ce-cc1b78e51061	\N	EUR	EUR	2	\N	t	f	open	f	50	4	01a05bff-1980-712e-a6ce-cc1b78e51061	2026-09-08 09:00:00+00
01a0803e-e280-7967-bc2f-c1354e945801	Euro	01a05c1e-3a40-777f-8c22-af58be6521cc	\N	EUR	EUR	2	\N	t	f	open	f	11210	7	01a05c1e-3a40-777f-8c22-af58be6521cc	2026-09-08 09:00:00+00
01a0803e-e280-798c-88de-310972e49195	Euro	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	\N	EUR	EUR	2	\N	t	f	open	f	820	2	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	2026-09-08 09:00:00+00
01a0803e-e280-79ed-b0a2-425e93f9c73a	Euro	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	\N	EUR	EUR	2	\N	t	f	open	f	8190	6	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	2026-09-08 09:00:00+00
01a0803e-e280-7a30-a1f8-22384c79ab48	Fund	\N	01a05d19-1500-7067-9898-90086a17b9af	EUR	EUR	2	\N	f	t	open	f	5040	3	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	2026-09-08 09:00:00+00
01a0803e-e280-7aa6-a1d5-83a7c1eb6ad1	Euro	01a05c0f-9440-7d45-bb1a-11df587fd280	\N	EUR	EUR	2	\N	t	f	open	f	4020	4	01a05c0f-9440-7d45-bb1a-11df587fd280	2026-09-08 09:00:00+00
01a0803e-e280-7ada-9d89-d18f7371abe8	Euro	01a05c02-c300-7324-9b81-0e766ec9d286	\N	EUR	EUR	2	\N	t	f	open	f	5200	6	01a05c02-c300-7324-9b81-0e766ec9d286	2026-09-08 09:00:00+00
01a0803e-e280-7b2d-898e-dc3105af754d	Euro	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	\N	EUR	EUR	2	\N	t	f	open	f	5040	5	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	2026-09-08 09:00:00+00
01a0803e-e280-7bf9-a353-f24415f820a0	Euro	01a05c23-b880-755c-a9e8-21a4c74803e3	\N	EUR	EUR	2	\N	t	f	open	f	9420	5	01a05c23-b880-755c-a9e8-21a4c74803e3	2026-09-08 09:00:00+00
01a0803e-e280-7c50-ae8b-0e9908221242	Euro	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	\N	EUR	EUR	2	\N	t	f	open	f	4930	3	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	2026-09-08 09:00:00+00
01a0803e-e280-7d11-8bc8-b429c9e0b2a4	Euro	01a05c2e-b500-74ef-a8e5-b4617589a82b	\N	EUR	EUR	2	\N	t	f	open	f	5100	5	01a05c2e-b500-74ef-a8e5-b4617589a82b	2026-09-08 09:00:00+00
01a0803e-e280-7d20-92a0-a4be8079da21	Euro	01a05c2b-0b80-7541-8326-324dfb695ffb	\N	EUR	EUR	2	\N	t	f	open	f	7450	10	01a05c2b-0b80-7541-8326-324dfb695ffb	2026-09-08 09:00:00+00
01a0803e-e280-7d97-8d62-564fc1024067	Euro	01a05c18-bc00-7901-947d-380d81f9c1f6	\N	EUR	EUR	2	\N	t	f	open	f	1450	5	01a05c18-bc00-7901-947d-380d81f9c1f6	2026-09-08 09:00:00+00
01a0803e-e280-7e66-b8be-d4815d862eb7	Euro	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	\N	EUR	EUR	2	\N	t	f	open	f	1160	3	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	2026-09-08 09:00:00+00
01a0803e-e280-7f81-89e4-18e32480e897	Euro	01a05c30-89c0-7b61-889d-a11b62397bc7	\N	EUR	EUR	2	\N	t	f	open	f	2240	4	01a05c30-89c0-7b61-889d-a11b62397bc7	2026-09-08 09:00:00+00
01a0803e-e280-7fbe-8180-faad80a674f5	Euro	01a05c27-6200-7410-8efb-c8d60b21fbac	\N	EUR	EUR	2	\N	t	f	open	f	510	8	01a05c27-6200-7410-8efb-c8d60b21fbac	2026-09-08 09:00:00+00
01a0803e-e280-7fdd-adbb-daacbed4ec74	Euro	01a05c0a-1600-7196-a198-8ad9f06c144a	\N	EUR	EUR	2	\N	t	f	open	f	4490	4	01a05c0a-1600-7196-a198-8ad9f06c144a	2026-09-08 09:00:00+00
\.

--
-- Data for Name: entries; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.entries (operation_id, side, wallet_id, account, currency, size, balance_after, version, created_at) FROM stdin;
01a083f7-36e9-7e9f-8ab3-81fe25adb97c	-1	\N	cash_in	EUR	5000	\N	\N	2026-09-09 02:20:11.881188+00
01a083f7-36e9-7e9f-8ab3-81fe25adb97c	1	01a0803e-e280-7aa6-a1d5-83a7c1eb6ad1	\N	EUR	5000	5000	1	2026-09-09 02:20:11.881188+00
01a087af-8b52-74c9-a129-c594f673533a	-1	\N	cash_in	EUR	5000	\N	\N	2026-09-09 19:40:23.762376+00
01a087af-8b52-74c9-a129-c594f673533a	1	01a0803e-e280-78e8-9f45-c0cf0d76111f	\N	EUR	5000	5000	1	2026-09-09 19:40:23.762376+00
01a08b67-dfbb-71c5-bb28-0d6ce68e39cb	-1	\N	cash_in	EUR	5000	\N	\N	2026-09-10 13:00:35.643564+00
01a08b67-dfbb-71c5-bb28-0d6ce68e39cb	1	01a0803e-e280-7967-bc2f-c1354e945801	\N	EUR	5000	5000	1	2026-09-10 13:00:35.643564+00
01a08f20-3424-7b2e-a231-10b2c7008701	-1	\N	cash_in	EUR	2000	\N	\N	2026-09-11 06:20:47.524752+00
01a08f20-3424-7b2e-a231-10b2c7008701	1	01a0803e-e280-7465-8432-fab12b81d487	\N	EUR	2000	2000	1	2026-09-11 06:20:47.524752+00
01a092d8-888d-75ce-b27e-6e0555e96cf8	-1	\N	cash_in	EUR	5000	\N	\N	2026-09-11 23:40:59.40594+00
01a092d8-888d-75ce-b27e-6e0555e96cf8	1	01a0803e-e280-7d20-92a0-a4be8079da21	\N	EUR	5000	5000	1	2026-09-11 23:40:59.40594+00
01a09690-dcf7-77c2-aa12-de1fa7f18a00	-1	\N	cash_in	EUR	5000	\N	\N	2026-09-12 17:01:11.287128+00
01a09690-dcf7-77c2-aa12-de1fa7f18a00	1	01a0803e-e280-71d4-b77a-2b6d19dfa630	\N	EUR	5000	5000	1	2026-09-12 17:01:11.287128+00
01a09a49-3160-7432-be62-64110f5e3fe9	-1	\N	cash_in	EUR	5000	\N	\N	2026-09-13 10:21:23.168316+00
01a09a49-3160-7432-be62-64110f5e3fe9	1	01a0803e-e280-7628-8910-f86d63b7d264	\N	EUR	5000	5000	1	2026-09-13 10:21:23.168316+00
01a09e01-85c9-7e6c-a9f1-c479714099e3	-1	\N	cash_in	EUR	1000	\N	\N	2026-09-14 03:41:35.049504+00
01a09e01-85c9-7e6c-a9f1-c479714099e3	1	01a0803e-e280-7e66-b8be-d4815d862eb7	\N	EUR	1000	1000	1	2026-09-14 03:41:35.049504+00
01a0a1b9-da32-79bd-ad93-7bb0ad2434ae	-1	\N	cash_in	EUR	1000	\N	\N	2026-09-14 21:01:46.930692+00
01a0a1b9-da32-79bd-ad93-7bb0ad2434ae	1	01a0803e-e280-7d97-8d62-564fc1024067	\N	EUR	1000	1000	1	2026-09-14 21:01:46.930692+00
01a0a572-2e9b-726d-b06b-48c7a84c671f	-1	\N	cash_in	EUR	5000	\N	\N	2026-09-15 14:21:58.81188+00
01a0a572-2e9b-726d-b06b-48c7a84c671f	1	01a0803e-e280-7fbe-8180-faad80a674f5	\N	EUR	5000	5000	1	2026-09-15 14:21:58.81188+00
01a0a92a-8305-7963-874c-c3773b67f3ee	-1	\N	cash_in	EUR	1000	\N	\N	2026-09-16 07:42:10.693068+00
01a0a92a-8305-7963-874c-c3773b67f3ee	1	01a0803e-e280-7357-9816-46d6818e2379	\N	EUR	1000	1000	1	2026-09-16 07:42:10.693068+00
01a0ace2-d76e-768a-9c5f-3fdd36f25b33	-1	01a0803e-e280-7e66-b8be-d4815d862eb7	\N	EUR	450	550	2	2026-09-17 01:02:22.574256+00
01a0ace2-d76e-768a-9c5f-3fdd36f25b33	1	01a0803e-e280-7f81-89e4-18e32480e897	\N	EUR	450	450	1	2026-09-17 01:02:22.574256+00
01a0b09b-2bd7-7412-b4af-1c4853ef30d3	-1	\N	cash_in	EUR	5000	\N	\N	2026-09-17 18:22:34.455444+00
01a0b09b-2bd7-7412-b4af-1c4853ef30d3	1	01a0803e-e280-7bf9-a353-f24415f820a0	\N	EUR	5000	5000	1	2026-09-17 18:22:34.455444+00
01a0b453-8040-7468-9a00-9cba92501ff5	-1	\N	cash_in	EUR	5000	\N	\N	2026-09-18 11:42:46.336632+00
01a0b453-8040-7468-9a00-9cba92501ff5	1	01a0803e-e280-7c50-ae8b-0e9908221242	\N	EUR	5000	5000	1	2026-09-18 11:42:46.336632+00
01a0b80b-d4a9-7dac-bea2-433d6adc9d97	-1	\N	cash_in	EUR	5000	\N	\N	2026-09-19 05:02:58.21782+00
01a0b80b-d4a9-7dac-bea2-433d6adc9d97	1	01a0803e-e280-79ed-b0a2-425e93f9c73a	\N	EUR	5000	5000	1	2026-09-19 05:02:58.21782+00
01a0bbc4-2913-79c2-8573-1c710ec54712	-1	\N	cash_in	EUR	5000	\N	\N	2026-09-19 22:23:10.099008+00
01a0bbc4-2913-79c2-8573-1c710ec54712	1	01a0803e-e280-7465-8432-fab12b81d487	\N	EUR	5000	7000	2	2026-09-19 22:23:10.099008+00
01a0bf7c-7d7c-76de-ab08-cdb9a07dafeb	-1	\N	cash_in	EUR	1000	\N	\N	2026-09-20 15:43:21.980196+00
01a0bf7c-7d7c-76de-ab08-cdb9a07dafeb	1	01a0803e-e280-7693-88bf-f8866c6e0d4a	\N	EUR	1000	1000	1	2026-09-20 15:43:21.980196+00
01a0c334-d1e5-751b-a1df-93af4e05ee2b	-1	01a0803e-e280-7357-9816-46d6818e2379	\N	EUR	650	350	2	2026-09-21 09:03:33.861384+00
01a0c334-d1e5-751b-a1df-93af4e05ee2b	1	01a0803e-e280-798c-88de-310972e49195	\N	EUR	650	650	1	2026-09-21 09:03:33.861384+00
01a0c6ed-264e-7981-a7b9-77bdd76a84f8	-1	\N	cash_in	EUR	2000	\N	\N	2026-09-22 02:23:45.742572+00
01a0c6ed-264e-7981-a7b9-77bdd76a84f8	1	01a0803e-e280-7302-a416-2bfde6a00b2c	\N	EUR	2000	2000	1	2026-09-22 02:23:45.742572+00
01a0caa5-7ab7-7099-929f-5277d27ec6ab	-1	\N	cash_in	EUR	1000	\N	\N	2026-09-22 19:43:57.62376+00
01a0caa5-7ab7-7099-929f-5277d27ec6ab	1	01a0803e-e280-7ada-9d89-d18f7371abe8	\N	EUR	1000	1000	1	2026-09-22 19:43:57.62376+00
01a0ce5d-cf20-735a-a478-e87226bec0b1	-1	01a0803e-e280-7c50-ae8b-0e9908221242	\N	EUR	1070	3930	2	2026-09-23 13:04:09.504948+00
01a0ce5d-cf20-735a-a478-e87226bec0b1	1	01a0803e-e280-7909-8835-1766a3a53d5d	\N	EUR	1070	1070	1	2026-09-23 13:04:09.504948+00
01a0d216-238a-7d9b-9df3-594150180ab6	-1	\N	cash_in	EUR	2000	\N	\N	2026-09-24 06:24:21.386136+00
01a0d216-238a-7d9b-9df3-594150180ab6	1	01a0803e-e280-7400-8f63-45b51feeebf7	\N	EUR	2000	2000	1	2026-09-24 06:24:21.386136+00
01a0d5ce-77f3-726f-9565-aca7d4381218	-1	01a0803e-e280-78e8-9f45-c0cf0d76111f	\N	EUR	990	4010	2	2026-09-24 23:44:33.267324+00
01a0d5ce-77f3-726f-9565-aca7d4381218	1	01a0803e-e280-7302-a416-2bfde6a00b2c	\N	EUR	990	2990	2	2026-09-24 23:44:33.267324+00
01a0d986-cc5c-77ad-ad14-95568507b723	-1	\N	cash_in	EUR	1000	\N	\N	2026-09-25 17:04:45.148512+00
01a0d986-cc5c-77ad-ad14-95568507b723	1	01a0803e-e280-78e8-9f45-c0cf0d76111f	\N	EUR	1000	5010	3	2026-09-25 17:04:45.148512+00
01a0dd3f-20c5-7053-83bc-f0b53dc10dbf	-1	01a0803e-e280-7357-9816-46d6818e2379	\N	EUR	80	270	3	2026-09-26 10:24:57.0297+00
01a0dd3f-20c5-7053-83bc-f0b53dc10dbf	1	01a0803e-e280-7967-bc2f-c1354e945801	\N	EUR	80	5080	2	2026-09-26 10:24:57.0297+00
01a0e0f7-752e-76b7-9257-1f6010e601a0	-1	01a0803e-e280-7ada-9d89-d18f7371abe8	\N	EUR	580	420	2	2026-09-27 03:45:08.910888+00
01a0e0f7-752e-76b7-9257-1f6010e601a0	1	01a0803e-e280-7d20-92a0-a4be8079da21	\N	EUR	580	5580	2	2026-09-27 03:45:08.910888+00
01a0e4af-c998-7854-acdf-8e23964a28cc	-1	01a0803e-e280-7d20-92a0-a4be8079da21	\N	EUR	580	5000	3	2026-09-27 21:05:20.792076+00
01a0e4af-c998-7854-acdf-8e23964a28cc	1	01a0803e-e280-7ada-9d89-d18f7371abe8	\N	EUR	580	1000	3	2026-09-27 21:05:20.792076+00
01a0e868-1e01-7bd8-937b-1a0f2c12cab2	-1	01a0803e-e280-7628-8910-f86d63b7d264	\N	EUR	1370	3630	2	2026-09-28 14:25:32.673264+00
01a0e868-1e01-7bd8-937b-1a0f2c12cab2	1	01a0803e-e280-7fdd-adbb-daacbed4ec74	\N	EUR	1370	1370	1	2026-09-28 14:25:32.673264+00
01a0ec20-726a-77fc-a523-d7d987d6676e	-1	01a0803e-e280-7d97-8d62-564fc1024067	\N	EUR	80	920	2	2026-09-29 07:45:44.554452+00
01a0ec20-726a-77fc-a523-d7d987d6676e	1	01a0803e-e280-7967-bc2f-c1354e945801	\N	EUR	80	5160	3	2026-09-29 07:45:44.554452+00
01a0efd8-c6d3-7976-9208-af1ba52227f0	-1	01a0803e-e280-79ed-b0a2-425e93f9c73a	\N	EUR	1150	3850	2	2026-09-30 01:05:56.43564+00
01a0efd8-c6d3-7976-9208-af1ba52227f0	1	01a0803e-e280-7f81-89e4-18e32480e897	\N	EUR	1150	1600	2	2026-09-30 01:05:56.43564+00
01a0f391-1b3c-7a33-a5f9-440ca7ea058d	-1	\N	cash_in	EUR	2000	\N	\N	2026-09-30 18:26:08.316828+00
01a0f391-1b3c-7a33-a5f9-440ca7ea058d	1	01a0803e-e280-7b2d-898e-dc3105af754d	\N	EUR	2000	2000	1	2026-09-30 18:26:08.316828+00
01a0f749-6fa6-7701-8bb1-2e84f111c59c	-1	01a0803e-e280-7d20-92a0-a4be8079da21	\N	EUR	630	4370	4	2026-10-01 11:46:20.198016+00
01a0f749-6fa6-7701-8bb1-2e84f111c59c	1	01a0803e-e280-75b4-8a10-30634901f047	\N	EUR	630	630	1	2026-10-01 11:46:20.198016+00
01a0fb01-c40f-7917-8f30-71c31d149ff2	-1	01a0803e-e280-7909-8835-1766a3a53d5d	\N	EUR	660	410	2	2026-10-02 05:06:32.079204+00
01a0fb01-c40f-7917-8f30-71c31d149ff2	1	01a0803e-e280-7693-88bf-f8866c6e0d4a	\N	EUR	660	1660	2	2026-10-02 05:06:32.079204+00
01a0feba-1878-73ab-adc6-7e901eabbc3f	-1	01a0803e-e280-7fbe-8180-faad80a674f5	\N	EUR	200	4800	2	2026-10-02 22:26:43.960392+00
01a0feba-1878-73ab-adc6-7e901eabbc3f	1	01a0803e-e280-71d4-b77a-2b6d19dfa630	\N	EUR	200	5200	2	2026-10-02 22:26:43.960392+00
01a10272-6ce1-7a54-9b3c-ce13ce2c3267	-1	01a0803e-e280-7302-a416-2bfde6a00b2c	\N	EUR	680	2310	3	2026-10-03 15:46:55.84158+00
01a10272-6ce1-7a54-9b3c-ce13ce2c3267	1	01a0803e-e280-7693-88bf-f8866c6e0d4a	\N	EUR	680	2340	3	2026-10-03 15:46:55.84158+00
01a1062a-c14a-7a96-b623-dce03bab09a4	-1	\N	cash_in	EUR	5000	\N	\N	2026-10-04 09:07:07.722768+00
01a1062a-c14a-7a96-b623-dce03bab09a4	1	01a0803e-e280-7a30-a1f8-22384c79ab48	\N	EUR	5000	5000	1	2026-10-04 09:07:07.722768+00
01a109e3-15b3-70b7-9052-fc341ff800c7	-1	\N	cash_in	EUR	5000	\N	\N	2026-10-05 02:27:19.603956+00
01a109e3-15b3-70b7-9052-fc341ff800c7	1	01a0803e-e280-7d11-8bc8-b429c9e0b2a4	\N	EUR	5000	5000	1	2026-10-05 02:27:19.603956+00
01a10d9b-6a1d-7129-a806-da113f24c449	-1	01a0803e-e280-7d97-8d62-564fc1024067	\N	EUR	220	700	3	2026-10-05 19:47:31.485144+00
01a10d9b-6a1d-7129-a806-da113f24c449	1	01a0803e-e280-7d11-8bc8-b429c9e0b2a4	\N	EUR	220	5220	2	2026-10-05 19:47:31.485144+00
01a11153-be86-7b12-8c76-a8c2a55ed10a	-1	01a0803e-e280-75b4-8a10-30634901f047	\N	EUR	610	20	2	2026-10-06 13:07:43.366332+00
01a11153-be86-7b12-8c76-a8c2a55ed10a	1	01a0803e-e280-7d97-8d62-564fc1024067	\N	EUR	610	1310	4	2026-10-06 13:07:43.366332+00
01a1150c-12ef-787b-a2d1-6c47af61b5e3	-1	\N	cash_in	EUR	2000	\N	\N	2026-10-07 06:27:55.24752+00
01a1150c-12ef-787b-a2d1-6c47af61b5e3	1	01a0803e-e280-7b2d-898e-dc3105af754d	\N	EUR	2000	4000	2	2026-10-07 06:27:55.24752+00
01a118c4-6758-7534-bc5f-231d0416c47c	-1	\N	cash_in	EUR	1000	\N	\N	2026-10-07 23:48:07.128708+00
01a118c4-6758-7534-bc5f-231d0416c47c	1	01a0803e-e280-7796-b012-02942f6c9403	\N	EUR	1000	1000	1	2026-10-07 23:48:07.128708+00
01a11c7c-bbc1-7621-8885-c257e7f31f0c	-1	01a0803e-e280-7bf9-a353-f24415f820a0	\N	EUR	1250	3750	2	2026-10-08 17:08:19.009896+00
01a11c7c-bbc1-7621-8885-c257e7f31f0c	1	01a0803e-e280-7243-9d65-b1c377758df4	\N	EUR	1250	1250	1	2026-10-08 17:08:19.009896+00
01a12035-102b-7404-b7a9-951efa95e229	-1	01a0803e-e280-7b2d-898e-dc3105af754d	\N	EUR	430	3570	3	2026-10-09 10:28:30.891084+00
01a12035-102b-7404-b7a9-951efa95e229	1	01a0803e-e280-7693-88bf-f8866c6e0d4a	\N	EUR	430	2770	4	2026-10-09 10:28:30.891084+00
01a123ed-6494-78bc-8980-625421827e13	-1	01a0803e-e280-7357-9816-46d6818e2379	\N	EUR	270	0	4	2026-10-10 03:48:42.772272+00
01a123ed-6494-78bc-8980-625421827e13	1	01a0803e-e280-7d20-92a0-a4be8079da21	\N	EUR	270	4640	5	2026-10-10 03:48:42.772272+00
01a127a5-b8fd-737a-8741-2deb66a6885f	-1	01a0803e-e280-7fbe-8180-faad80a674f5	\N	EUR	220	4580	3	2026-10-10 21:08:54.65346+00
01a127a5-b8fd-737a-8741-2deb66a6885f	1	01a0803e-e280-75f8-b448-5f4308986243	\N	EUR	220	220	1	2026-10-10 21:08:54.65346+00
01a12b5e-0d66-7936-94d7-614658edd36b	-1	01a0803e-e280-7bf9-a353-f24415f820a0	\N	EUR	170	3580	3	2026-10-11 14:29:06.534648+00
01a12b5e-0d66-7936-94d7-614658edd36b	1	01a0803e-e280-798c-88de-310972e49195	\N	EUR	170	820	2	2026-10-11 14:29:06.534648+00
01a12f16-61cf-728b-bb23-ca1826bdcea7	-1	\N	cash_in	EUR	5000	\N	\N	2026-10-12 07:49:18.415836+00
01a12f16-61cf-728b-bb23-ca1826bdcea7	1	01a0803e-e280-7967-bc2f-c1354e945801	\N	EUR	5000	10160	4	2026-10-12 07:49:18.415836+00
01a132ce-b639-7ffa-b29e-88ae64f111d0	-1	01a0803e-e280-7400-8f63-45b51feeebf7	\N	EUR	780	1220	2	2026-10-13 01:09:30.297024+00
01a132ce-b639-7ffa-b29e-88ae64f111d0	1	01a0803e-e280-7357-9816-46d6818e2379	\N	EUR	780	780	5	2026-10-13 01:09:30.297024+00
01a13687-0aa2-77ca-b8da-d8eb0f89b9bf	-1	\N	cash_in	EUR	1000	\N	\N	2026-10-13 18:29:42.178212+00
01a13687-0aa2-77ca-b8da-d8eb0f89b9bf	1	01a0803e-e280-712c-8565-266f9ce4c371	\N	EUR	1000	1000	1	2026-10-13 18:29:42.178212+00
01a13a3f-5f0b-74f7-bdc9-0944efc4f515	-1	01a0803e-e280-7fbe-8180-faad80a674f5	\N	EUR	750	3830	4	2026-10-14 11:49:54.0594+00
01a13a3f-5f0b-74f7-bdc9-0944efc4f515	1	01a0803e-e280-7a30-a1f8-22384c79ab48	\N	EUR	750	5750	2	2026-10-14 11:49:54.0594+00
01a13df7-b374-7948-be23-033c539151cf	-1	01a0803e-e280-712c-8565-266f9ce4c371	\N	EUR	1000	0	2	2026-10-15 05:10:05.940588+00
01a13df7-b374-7948-be23-033c539151cf	1	01a0803e-e280-7f81-89e4-18e32480e897	\N	EUR	1000	2600	3	2026-10-15 05:10:05.940588+00
01a141b0-07dd-7061-9165-e3130ffbd78e	-1	01a0803e-e280-7302-a416-2bfde6a00b2c	\N	EUR	960	1350	4	2026-10-15 22:30:17.821776+00
01a141b0-07dd-7061-9165-e3130ffbd78e	1	01a0803e-e280-7fdd-adbb-daacbed4ec74	\N	EUR	960	2330	2	2026-10-15 22:30:17.821776+00
01a14568-5c46-7bf7-b45d-d9f56c3cd58b	-1	\N	cash_in	EUR	5000	\N	\N	2026-10-16 15:50:29.702964+00
01a14568-5c46-7bf7-b45d-d9f56c3cd58b	1	01a0803e-e280-7693-88bf-f8866c6e0d4a	\N	EUR	5000	7770	5	2026-10-16 15:50:29.702964+00
01a14920-b0b0-73d3-9f70-81d6d3a9911b	-1	01a0803e-e280-7f81-89e4-18e32480e897	\N	EUR	360	2240	4	2026-10-17 09:10:41.584152+00
01a14920-b0b0-73d3-9f70-81d6d3a9911b	1	01a0803e-e280-7693-88bf-f8866c6e0d4a	\N	EUR	360	8130	6	2026-10-17 09:10:41.584152+00
01a14cd9-0519-7ac4-84f2-96dc95681412	-1	01a0803e-e280-7967-bc2f-c1354e945801	\N	EUR	360	9800	5	2026-10-18 02:30:53.46534+00
01a14cd9-0519-7ac4-84f2-96dc95681412	1	01a0803e-e280-7302-a416-2bfde6a00b2c	\N	EUR	360	1710	5	2026-10-18 02:30:53.46534+00
01a15091-5982-798c-8738-74f0f155184e	-1	01a0803e-e280-7fbe-8180-faad80a674f5	\N	EUR	1370	2460	5	2026-10-18 19:51:05.346528+00
01a15091-5982-798c-8738-74f0f155184e	1	01a0803e-e280-7fdd-adbb-daacbed4ec74	\N	EUR	1370	3700	3	2026-10-18 19:51:05.346528+00
01a15449-adeb-7208-a75b-254eec280f86	-1	\N	cash_in	EUR	1000	\N	\N	2026-10-19 13:11:17.227716+00
01a15449-adeb-7208-a75b-254eec280f86	1	01a0803e-e280-79ed-b0a2-425e93f9c73a	\N	EUR	1000	4850	3	2026-10-19 13:11:17.227716+00
01a15802-0254-7429-ba96-5a0653ebe252	-1	01a0803e-e280-78e8-9f45-c0cf0d76111f	\N	EUR	180	4830	4	2026-10-20 06:31:29.108904+00
01a15802-0254-7429-ba96-5a0653ebe252	1	01a0803e-e280-7967-bc2f-c1354e945801	\N	EUR	180	9980	6	2026-10-20 06:31:29.108904+00
01a15bba-56be-7706-ba27-2e8511080e09	-1	01a0803e-e280-7693-88bf-f8866c6e0d4a	\N	EUR	660	7470	7	2026-10-20 23:51:40.990092+00
01a15bba-56be-7706-ba27-2e8511080e09	1	01a0803e-e280-7465-8432-fab12b81d487	\N	EUR	660	7660	3	2026-10-20 23:51:40.990092+00
01a15f72-ab27-7576-9873-55f49105127d	-1	01a0803e-e280-7a30-a1f8-22384c79ab48	\N	EUR	710	5040	3	2026-10-21 17:11:52.87128+00
01a15f72-ab27-7576-9873-55f49105127d	1	01a0803e-e280-75f8-b448-5f4308986243	\N	EUR	710	930	2	2026-10-21 17:11:52.87128+00
01a1632a-ff90-7aa8-858a-0d66e7a769f2	-1	01a0803e-e280-7302-a416-2bfde6a00b2c	\N	EUR	1480	230	6	2026-10-22 10:32:04.752468+00
01a1632a-ff90-7aa8-858a-0d66e7a769f2	1	01a0803e-e280-7628-8910-f86d63b7d264	\N	EUR	1480	5110	3	2026-10-22 10:32:04.752468+00
01a166e3-53f9-768f-b122-6ae9663a21c3	-1	\N	cash_in	EUR	5000	\N	\N	2026-10-23 03:52:16.633656+00
01a166e3-53f9-768f-b122-6ae9663a21c3	1	01a0803e-e280-79ed-b0a2-425e93f9c73a	\N	EUR	5000	9850	4	2026-10-23 03:52:16.633656+00
01a16a9b-a862-716f-acf5-11979c2db3e8	-1	\N	cash_in	EUR	5000	\N	\N	2026-10-23 21:12:28.514844+00
01a16a9b-a862-716f-acf5-11979c2db3e8	1	01a0803e-e280-7703-b5f7-19c9492ada0f	\N	EUR	5000	5000	1	2026-10-23 21:12:28.514844+00
01a16e53-fccc-78cf-bcb8-6e864542c43d	-1	01a0803e-e280-7796-b012-02942f6c9403	\N	EUR	820	180	2	2026-10-24 14:32:40.396032+00
01a16e53-fccc-78cf-bcb8-6e864542c43d	1	01a0803e-e280-71d4-b77a-2b6d19dfa630	\N	EUR	820	6020	3	2026-10-24 14:32:40.396032+00
01a1720c-5135-79ae-9508-997a76c00262	-1	\N	cash_in	EUR	1000	\N	\N	2026-10-25 07:52:52.27722+00
01a1720c-5135-79ae-9508-997a76c00262	1	01a0803e-e280-748e-a44f-2bef9ddf233c	\N	EUR	1000	1000	1	2026-10-25 07:52:52.27722+00
01a175c4-a59e-7309-96a3-4eca2c028c7f	-1	01a0803e-e280-7fbe-8180-faad80a674f5	\N	EUR	790	1670	6	2026-10-26 01:13:04.158408+00
01a175c4-a59e-7309-96a3-4eca2c028c7f	1	01a0803e-e280-7fdd-adbb-daacbed4ec74	\N	EUR	790	4490	4	2026-10-26 01:13:04.158408+00
01a1797c-fa07-7af5-b574-a42d358ec86a	-1	01a0803e-e280-7465-8432-fab12b81d487	\N	EUR	1120	6540	4	2026-10-26 18:33:16.039596+00
01a1797c-fa07-7af5-b574-a42d358ec86a	1	01a0803e-e280-7d20-92a0-a4be8079da21	\N	EUR	1120	5760	6	2026-10-26 18:33:16.039596+00
01a17d35-4e70-77e7-bdb6-6f4245320bfe	-1	01a0803e-e280-79ed-b0a2-425e93f9c73a	\N	EUR	670	9180	5	2026-10-27 11:53:27.920784+00
01a17d35-4e70-77e7-bdb6-6f4245320bfe	1	01a0803e-e280-7243-9d65-b1c377758df4	\N	EUR	670	1920	2	2026-10-27 11:53:27.920784+00
01a180ed-a2d9-79f3-a0ab-09a2aaeab7bb	-1	\N	cash_in	EUR	1000	\N	\N	2026-10-28 05:13:39.801972+00
01a180ed-a2d9-79f3-a0ab-09a2aaeab7bb	1	01a0803e-e280-712c-8565-266f9ce4c371	\N	EUR	1000	1000	3	2026-10-28 05:13:39.801972+00
01a184a5-f743-74d4-8046-03674b537cdb	-1	01a0803e-e280-71d4-b77a-2b6d19dfa630	\N	EUR	570	5450	4	2026-10-28 22:33:51.68316+00
01a184a5-f743-74d4-8046-03674b537cdb	1	01a0803e-e280-712c-8565-266f9ce4c371	\N	EUR	570	1570	4	2026-10-28 22:33:51.68316+00
01a1885e-4bac-7f8a-950a-aa7262dcb6f3	-1	01a0803e-e280-748e-a44f-2bef9ddf233c	\N	EUR	930	70	2	2026-10-29 15:54:03.564348+00
01a1885e-4bac-7f8a-950a-aa7262dcb6f3	1	01a0803e-e280-712c-8565-266f9ce4c371	\N	EUR	930	2500	5	2026-10-29 15:54:03.564348+00
01a18c16-a015-7572-9f71-80aef971139b	-1	01a0803e-e280-7796-b012-02942f6c9403	\N	EUR	50	130	3	2026-10-30 09:14:15.445536+00
01a18c16-a015-7572-9f71-80aef971139b	1	01a0803e-e280-7d11-8bc8-b429c9e0b2a4	\N	EUR	50	5270	3	2026-10-30 09:14:15.445536+00
01a18fce-f47e-7b58-b390-b55122ac4a5a	-1	\N	cash_in	EUR	1000	\N	\N	2026-10-31 02:34:27.326724+00
01a18fce-f47e-7b58-b390-b55122ac4a5a	1	01a0803e-e280-75b4-8a10-30634901f047	\N	EUR	1000	1020	3	2026-10-31 02:34:27.326724+00
01a19387-48e7-7560-8b9b-5e931d259899	-1	01a0803e-e280-7aa6-a1d5-83a7c1eb6ad1	\N	EUR	140	4860	2	2026-10-31 19:54:39.207912+00
01a19387-48e7-7560-8b9b-5e931d259899	1	01a0803e-e280-7d97-8d62-564fc1024067	\N	EUR	140	1450	5	2026-10-31 19:54:39.207912+00
01a1973f-9d51-73c9-b258-86ba37748845	-1	01a0803e-e280-78e8-9f45-c0cf0d76111f	\N	EUR	1110	3720	5	2026-11-01 13:14:51.0891+00
01a1973f-9d51-73c9-b258-86ba37748845	1	01a0803e-e280-7d11-8bc8-b429c9e0b2a4	\N	EUR	1110	6380	4	2026-11-01 13:14:51.0891+00
01a19af7-f1ba-7c08-b331-8b665425981a	-1	01a0803e-e280-7fbe-8180-faad80a674f5	\N	EUR	550	1120	7	2026-11-02 06:35:02.970288+00
01a19af7-f1ba-7c08-b331-8b665425981a	1	01a0803e-e280-7400-8f63-45b51feeebf7	\N	EUR	550	1770	3	2026-11-02 06:35:02.970288+00
01a19eb0-4623-7d33-bcfe-76cceb4ff8c3	-1	01a0803e-e280-7fbe-8180-faad80a674f5	\N	EUR	610	510	8	2026-11-02 23:55:14.851476+00
01a19eb0-4623-7d33-bcfe-76cceb4ff8c3	1	01a0803e-e280-7e66-b8be-d4815d862eb7	\N	EUR	610	1160	3	2026-11-02 23:55:14.851476+00
01a1a268-9a8c-7a12-8bca-7bb35973a7f0	-1	\N	cash_in	EUR	5000	\N	\N	2026-11-03 17:15:26.732664+00
01a1a268-9a8c-7a12-8bca-7bb35973a7f0	1	01a0803e-e280-7bf9-a353-f24415f820a0	\N	EUR	5000	8580	4	2026-11-03 17:15:26.732664+00
01a1a620-eef5-7b8b-9a60-6bb2504a51bc	-1	01a0803e-e280-7d11-8bc8-b429c9e0b2a4	\N	EUR	1280	5100	5	2026-11-04 10:35:38.613852+00
01a1a620-eef5-7b8b-9a60-6bb2504a51bc	1	01a0803e-e280-7b2d-898e-dc3105af754d	\N	EUR	1280	4850	4	2026-11-04 10:35:38.613852+00
01a1a9d9-435f-7707-ad76-c6065fd3eafe	-1	01a0803e-e280-7aa6-a1d5-83a7c1eb6ad1	\N	EUR	60	4800	3	2026-11-05 03:55:50.49504+00
01a1a9d9-435f-7707-ad76-c6065fd3eafe	1	01a0803e-e280-78e8-9f45-c0cf0d76111f	\N	EUR	60	3780	6	2026-11-05 03:55:50.49504+00
01a1ad91-97c8-7d8b-97c5-8bd5eb78cda6	-1	01a0803e-e280-7909-8835-1766a3a53d5d	\N	EUR	290	120	3	2026-11-05 21:16:02.376228+00
01a1ad91-97c8-7d8b-97c5-8bd5eb78cda6	1	01a0803e-e280-7357-9816-46d6818e2379	\N	EUR	290	1070	6	2026-11-05 21:16:02.376228+00
01a1b149-ec31-7637-8c8a-3a8f0bf35e88	-1	\N	cash_in	EUR	1000	\N	\N	2026-11-06 14:36:14.257416+00
01a1b149-ec31-7637-8c8a-3a8f0bf35e88	1	01a0803e-e280-75b4-8a10-30634901f047	\N	EUR	1000	2020	4	2026-11-06 14:36:14.257416+00
01a1b502-409a-70c9-a254-ee6c62e21e1d	-1	01a0803e-e280-7628-8910-f86d63b7d264	\N	EUR	1230	3880	4	2026-11-07 07:56:26.138604+00
01a1b502-409a-70c9-a254-ee6c62e21e1d	1	01a0803e-e280-7967-bc2f-c1354e945801	\N	EUR	1230	11210	7	2026-11-07 07:56:26.138604+00
01a1b8ba-9503-7271-adba-737716be5f81	-1	01a0803e-e280-79ed-b0a2-425e93f9c73a	\N	EUR	990	8190	6	2026-11-08 01:16:38.019792+00
01a1b8ba-9503-7271-adba-737716be5f81	1	01a0803e-e280-71d4-b77a-2b6d19dfa630	\N	EUR	990	6440	5	2026-11-08 01:16:38.019792+00
01a1bc72-e96c-76cb-8a1e-e24e3c57d990	-1	\N	cash_in	EUR	2000	\N	\N	2026-11-08 18:36:49.90098+00
01a1bc72-e96c-76cb-8a1e-e24e3c57d990	1	01a0803e-e280-7ada-9d89-d18f7371abe8	\N	EUR	2000	3000	4	2026-11-08 18:36:49.90098+00
01a1c02b-3dd6-7429-a799-707d76b2959d	-1	01a0803e-e280-71d4-b77a-2b6d19dfa630	\N	EUR	930	5510	6	2026-11-09 11:57:01.782168+00
01a1c02b-3dd6-7429-a799-707d76b2959d	1	01a0803e-e280-7d20-92a0-a4be8079da21	\N	EUR	930	6690	7	2026-11-09 11:57:01.782168+00
01a1c3e3-923f-7b0e-8ef8-185d9b5c210c	-1	01a0803e-e280-7703-b5f7-19c9492ada0f	\N	EUR	100	4900	2	2026-11-10 05:17:13.663356+00
01a1c3e3-923f-7b0e-8ef8-185d9b5c210c	1	01a0803e-e280-75b4-8a10-30634901f047	\N	EUR	100	2120	5	2026-11-10 05:17:13.663356+00
01a1c79b-e6a8-7a80-95ec-9041e899c264	-1	01a0803e-e280-7d20-92a0-a4be8079da21	\N	EUR	1420	5270	8	2026-11-10 22:37:25.544544+00
01a1c79b-e6a8-7a80-95ec-9041e899c264	1	01a0803e-e280-7ada-9d89-d18f7371abe8	\N	EUR	1420	4420	5	2026-11-10 22:37:25.544544+00
01a1cb54-3b11-7853-8c3e-879a928748a0	-1	\N	cash_in	EUR	1000	\N	\N	2026-11-11 15:57:37.425732+00
01a1cb54-3b11-7853-8c3e-879a928748a0	1	01a0803e-e280-7c50-ae8b-0e9908221242	\N	EUR	1000	4930	3	2026-11-11 15:57:37.425732+00
01a1cf0c-8f7a-7b7c-95f1-42ef77dc2383	-1	01a0803e-e280-712c-8565-266f9ce4c371	\N	EUR	420	2080	6	2026-11-12 09:17:49.30692+00
01a1cf0c-8f7a-7b7c-95f1-42ef77dc2383	1	01a0803e-e280-7357-9816-46d6818e2379	\N	EUR	420	1490	7	2026-11-12 09:17:49.30692+00
01a1d2c4-e3e4-78a5-b1ff-7f755e7fe67e	-1	\N	cash_in	EUR	1000	\N	\N	2026-11-13 02:38:01.188108+00
01a1d2c4-e3e4-78a5-b1ff-7f755e7fe67e	1	01a0803e-e280-7d20-92a0-a4be8079da21	\N	EUR	1000	6270	9	2026-11-13 02:38:01.188108+00
01a1d67d-384d-7233-9196-f5313eabb9cc	-1	\N	cash_in	EUR	5000	\N	\N	2026-11-13 19:58:13.069296+00
01a1d67d-384d-7233-9196-f5313eabb9cc	1	01a0803e-e280-75b4-8a10-30634901f047	\N	EUR	5000	7120	6	2026-11-13 19:58:13.069296+00
01a1da35-8cb6-7f84-8a31-4b450a46c9e3	-1	01a0803e-e280-7400-8f63-45b51feeebf7	\N	EUR	190	1580	4	2026-11-14 13:18:24.950484+00
01a1da35-8cb6-7f84-8a31-4b450a46c9e3	1	01a0803e-e280-7b2d-898e-dc3105af754d	\N	EUR	190	5040	5	2026-11-14 13:18:24.950484+00
01a1dded-e11f-7f4e-a040-90bded15fdfa	-1	01a0803e-e280-748e-a44f-2bef9ddf233c	\N	EUR	50	20	3	2026-11-15 06:38:36.831672+00
01a1dded-e11f-7f4e-a040-90bded15fdfa	1	01a0803e-e280-78e8-9f45-c0cf0d76111f	\N	EUR	50	3830	7	2026-11-15 06:38:36.831672+00
01a1e1a6-3588-7bf8-9a26-79e5cf66b0da	-1	01a0803e-e280-7628-8910-f86d63b7d264	\N	EUR	840	3040	5	2026-11-15 23:58:48.71286+00
01a1e1a6-3588-7bf8-9a26-79e5cf66b0da	1	01a0803e-e280-7bf9-a353-f24415f820a0	\N	EUR	840	9420	5	2026-11-15 23:58:48.71286+00
01a1e55e-89f2-789c-be83-cc062d0d3afe	-1	01a0803e-e280-7aa6-a1d5-83a7c1eb6ad1	\N	EUR	780	4020	4	2026-11-16 17:19:00.594048+00
01a1e55e-89f2-789c-be83-cc062d0d3afe	1	01a0803e-e280-7ada-9d89-d18f7371abe8	\N	EUR	780	5200	6	2026-11-16 17:19:00.594048+00
01a1e916-de5b-7fc3-93b4-378f4b162ca9	-1	01a0803e-e280-7243-9d65-b1c377758df4	\N	EUR	50	1870	3	2026-11-17 10:39:12.475236+00
01a1e916-de5b-7fc3-93b4-378f4b162ca9	1	01a0803e-e280-7465-8432-fab12b81d487	\N	EUR	50	6590	5	2026-11-17 10:39:12.475236+00
01a1eccf-32c4-7cad-9fc4-b89922824144	-1	\N	cash_in	EUR	1000	\N	\N	2026-11-18 03:59:24.356424+00
01a1eccf-32c4-7cad-9fc4-b89922824144	1	01a0803e-e280-78e8-9f45-c0cf0d76111f	\N	EUR	1000	4830	8	2026-11-18 03:59:24.356424+00
01a1f087-872d-7f31-a271-6525b30af9f4	-1	01a0803e-e280-7400-8f63-45b51feeebf7	\N	EUR	1180	400	5	2026-11-18 21:19:36.237612+00
01a1f087-872d-7f31-a271-6525b30af9f4	1	01a0803e-e280-7d20-92a0-a4be8079da21	\N	EUR	1180	7450	10	2026-11-18 21:19:36.237612+00
01a1f43f-db96-783e-a956-dbefbcbd5b5f	-1	01a0803e-e280-7909-8835-1766a3a53d5d	\N	EUR	70	50	4	2026-11-19 14:39:48.1188+00
01a1f43f-db96-783e-a956-dbefbcbd5b5f	1	01a0803e-e280-7243-9d65-b1c377758df4	\N	EUR	70	1940	4	2026-11-19 14:39:48.1188+00
\.

--
-- Data for Name: erasures; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.erasures (user_id, asked_at, farewell_id, due_at, n_slices, held_until, so_far, n_failures, last_error, emptied_at, done_at) FROM stdin;
\.

--
-- Data for Name: exports; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.exports (id, user_id, state, n_tries, size, created_at, due_at, held_until, hinted_at, ready_at) FROM stdin;
\.

--
-- Data for Name: heartbeats; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.heartbeats (name, beat_at, details) FROM stdin;
\.

--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idempotency_keys (scope, key, fingerprint, status, body, about, created_at) FROM stdin;
\.

--
-- Data for Name: installation; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.installation (id, created_at) FROM stdin;
1	2026-09-01 08:00:00+00
\.

--
-- Data for Name: ledger_checks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ledger_checks (id, started_at, finished_at, n_entries, n_wallets, seal, n_drifts, drifts) FROM stdin;
\.

--
-- Data for Name: ledger_seals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ledger_seals (wallet_id, version, hash) FROM stdin;
\.

--
-- Data for Name: letters; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.letters (id, to_name, to_address, subject, text, html, is_secret, unsubscribe_url, state, attempts, last_error, created_at, due_at, hinted_at, sent_at, kind, user_id) FROM stdin;
\.

--
-- Data for Name: logs_epoch; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.logs_epoch (id, epoch) FROM stdin;
1	fakedata
\.

--
-- Data for Name: members; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.members (chat_id, user_id, role, joined_at, read_seq, n_read, read_at, cleared_seq, is_treasurer) FROM stdin;
01a05d19-1500-7067-9898-90086a17b9af	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-01 13:12:00+00	235	234	\N	0	f
01a05d19-1500-7067-9898-90086a17b9af	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-01 13:12:00+00	229	228	\N	0	f
01a05d19-1500-7067-9898-90086a17b9af	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	member	2026-09-01 13:12:00+00	232	231	\N	0	f
01a05d19-1500-7067-9898-90086a17b9af	01a05c15-1280-7e17-a11d-459a2f978d87	owner	2026-09-01 13:12:00+00	235	234	\N	0	f
01a05d19-1500-7067-9898-90086a17b9af	01a05c18-bc00-7901-947d-380d81f9c1f6	member	2026-09-01 13:12:00+00	235	234	\N	0	f
01a05d19-1500-7067-9898-90086a17b9af	01a05c1a-90c0-766b-88be-ab134da98f1d	member	2026-09-01 13:12:00+00	235	234	\N	0	f
01a05d19-1500-7067-9898-90086a17b9af	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-01 13:12:00+00	235	234	\N	0	f
01a05d19-1500-7067-9898-90086a17b9af	01a05c1e-3a40-777f-8c22-af58be6521cc	member	2026-09-01 13:12:00+00	235	234	\N	0	f
01a05d19-1500-7067-9898-90086a17b9af	01a05c32-5e80-7fb5-8703-806984c81999	member	2026-09-01 13:12:00+00	235	234	\N	0	t
01a05dff-cb80-7ad3-a554-83e395679759	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-01 17:24:00+00	118	117	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c00-ee40-7741-bce4-2c8218072e8c	member	2026-09-01 17:24:00+00	118	117	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c04-97c0-742e-b204-e52db2221a58	member	2026-09-01 17:24:00+00	118	117	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	member	2026-09-01 17:24:00+00	118	117	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-01 17:24:00+00	118	117	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c0a-1600-7196-a198-8ad9f06c144a	owner	2026-09-01 17:24:00+00	118	117	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	member	2026-09-01 17:24:00+00	118	117	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c0d-bf80-706d-b019-66a0c381e88f	member	2026-09-01 17:24:00+00	118	117	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c0f-9440-7d45-bb1a-11df587fd280	member	2026-09-01 17:24:00+00	103	102	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	member	2026-09-01 17:24:00+00	109	108	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	member	2026-09-01 17:24:00+00	115	114	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	member	2026-09-01 17:24:00+00	106	105	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c18-bc00-7901-947d-380d81f9c1f6	member	2026-09-01 17:24:00+00	118	117	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c1a-90c0-766b-88be-ab134da98f1d	member	2026-09-01 17:24:00+00	100	99	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	member	2026-09-01 17:24:00+00	112	111	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c21-e3c0-79ec-b05f-ca161622bd79	member	2026-09-01 17:24:00+00	97	96	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-01 17:24:00+00	118	117	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	member	2026-09-01 17:24:00+00	118	117	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c27-6200-7410-8efb-c8d60b21fbac	member	2026-09-01 17:24:00+00	118	117	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	member	2026-09-01 17:24:00+00	118	117	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c2c-e040-7804-8386-8a29678a5aa3	member	2026-09-01 17:24:00+00	118	117	\N	0	f
01a05dff-cb80-7ad3-a554-83e395679759	01a05c30-89c0-7b61-889d-a11b62397bc7	member	2026-09-01 17:24:00+00	118	117	\N	0	t
01a05dff-cb80-7ad3-a554-83e395679759	01a05c32-5e80-7fb5-8703-806984c81999	member	2026-09-01 17:24:00+00	118	117	\N	0	f
01a05ee6-8200-7f18-ad83-11681dae5000	01a05c18-bc00-7901-947d-380d81f9c1f6	member	2026-09-01 21:36:00+00	78	77	\N	0	f
01a05ee6-8200-7f18-ad83-11681dae5000	01a05c1e-3a40-777f-8c22-af58be6521cc	member	2026-09-01 21:36:00+00	78	77	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-02 01:48:00+00	54	53	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-02 01:48:00+00	60	59	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c02-c300-7324-9b81-0e766ec9d286	member	2026-09-02 01:48:00+00	60	59	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c04-97c0-742e-b204-e52db2221a58	member	2026-09-02 01:48:00+00	60	59	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c0a-1600-7196-a198-8ad9f06c144a	member	2026-09-02 01:48:00+00	60	59	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	member	2026-09-02 01:48:00+00	60	59	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c0d-bf80-706d-b019-66a0c381e88f	member	2026-09-02 01:48:00+00	60	59	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c0f-9440-7d45-bb1a-11df587fd280	member	2026-09-02 01:48:00+00	39	38	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	member	2026-09-02 01:48:00+00	60	59	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	member	2026-09-02 01:48:00+00	60	59	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	member	2026-09-02 01:48:00+00	60	59	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c1a-90c0-766b-88be-ab134da98f1d	member	2026-09-02 01:48:00+00	60	59	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-02 01:48:00+00	60	59	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	member	2026-09-02 01:48:00+00	48	47	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c21-e3c0-79ec-b05f-ca161622bd79	member	2026-09-02 01:48:00+00	60	59	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-02 01:48:00+00	60	59	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	member	2026-09-02 01:48:00+00	51	50	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c27-6200-7410-8efb-c8d60b21fbac	member	2026-09-02 01:48:00+00	45	44	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c2b-0b80-7541-8326-324dfb695ffb	member	2026-09-02 01:48:00+00	60	59	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c2c-e040-7804-8386-8a29678a5aa3	member	2026-09-02 01:48:00+00	60	59	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c2e-b500-74ef-a8e5-b4617589a82b	member	2026-09-02 01:48:00+00	42	41	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c30-89c0-7b61-889d-a11b62397bc7	member	2026-09-02 01:48:00+00	57	56	\N	0	f
01a05fcd-3880-78c8-90ad-200d2583c9ac	01a05c32-5e80-7fb5-8703-806984c81999	owner	2026-09-02 01:48:00+00	60	59	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c02-c300-7324-9b81-0e766ec9d286	member	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c04-97c0-742e-b204-e52db2221a58	member	2026-09-02 06:00:00+00	36	35	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	member	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c0a-1600-7196-a198-8ad9f06c144a	member	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	member	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c0f-9440-7d45-bb1a-11df587fd280	member	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	member	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	member	2026-09-02 06:00:00+00	45	44	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	member	2026-09-02 06:00:00+00	21	20	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c18-bc00-7901-947d-380d81f9c1f6	member	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c1a-90c0-766b-88be-ab134da98f1d	member	2026-09-02 06:00:00+00	39	38	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c1e-3a40-777f-8c22-af58be6521cc	member	2026-09-02 06:00:00+00	42	41	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	member	2026-09-02 06:00:00+00	24	23	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c21-e3c0-79ec-b05f-ca161622bd79	member	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	member	2026-09-02 06:00:00+00	30	29	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c27-6200-7410-8efb-c8d60b21fbac	member	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	owner	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c2b-0b80-7541-8326-324dfb695ffb	member	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c2c-e040-7804-8386-8a29678a5aa3	member	2026-09-02 06:00:00+00	27	26	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c2e-b500-74ef-a8e5-b4617589a82b	member	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c30-89c0-7b61-889d-a11b62397bc7	member	2026-09-02 06:00:00+00	48	47	\N	0	f
01a060b3-ef00-7f73-83ea-00da44b7ed2b	01a05c32-5e80-7fb5-8703-806984c81999	member	2026-09-02 06:00:00+00	33	32	\N	0	f
01a0619a-a580-7358-8407-1c921c7b35fd	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-02 10:12:00+00	40	39	\N	0	f
01a0619a-a580-7358-8407-1c921c7b35fd	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-02 10:12:00+00	40	39	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c00-ee40-7741-bce4-2c8218072e8c	member	2026-09-02 14:24:00+00	28	27	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c02-c300-7324-9b81-0e766ec9d286	member	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c04-97c0-742e-b204-e52db2221a58	owner	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-02 14:24:00+00	13	12	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c0a-1600-7196-a198-8ad9f06c144a	member	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c0d-bf80-706d-b019-66a0c381e88f	member	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c0f-9440-7d45-bb1a-11df587fd280	member	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	member	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	member	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-02 14:24:00+00	22	21	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	member	2026-09-02 14:24:00+00	31	30	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c18-bc00-7901-947d-380d81f9c1f6	member	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c1a-90c0-766b-88be-ab134da98f1d	member	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-02 14:24:00+00	25	24	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	member	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c21-e3c0-79ec-b05f-ca161622bd79	member	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	member	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c27-6200-7410-8efb-c8d60b21fbac	member	2026-09-02 14:24:00+00	16	15	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	member	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c2b-0b80-7541-8326-324dfb695ffb	member	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c2c-e040-7804-8386-8a29678a5aa3	member	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c2e-b500-74ef-a8e5-b4617589a82b	member	2026-09-02 14:24:00+00	19	18	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c30-89c0-7b61-889d-a11b62397bc7	member	2026-09-02 14:24:00+00	10	9	\N	0	f
01a06281-5c00-713b-a3eb-cc5fe6c82e5f	01a05c32-5e80-7fb5-8703-806984c81999	member	2026-09-02 14:24:00+00	34	33	\N	0	f
01a06368-1280-71e6-b795-8189096068fa	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-02 18:36:00+00	27	26	\N	0	f
01a06368-1280-71e6-b795-8189096068fa	01a05c04-97c0-742e-b204-e52db2221a58	member	2026-09-02 18:36:00+00	30	29	\N	0	f
01a06368-1280-71e6-b795-8189096068fa	01a05c0d-bf80-706d-b019-66a0c381e88f	member	2026-09-02 18:36:00+00	30	29	\N	0	f
01a06368-1280-71e6-b795-8189096068fa	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-02 18:36:00+00	30	29	\N	0	f
01a06368-1280-71e6-b795-8189096068fa	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	owner	2026-09-02 18:36:00+00	30	29	\N	0	f
01a06368-1280-71e6-b795-8189096068fa	01a05c1a-90c0-766b-88be-ab134da98f1d	member	2026-09-02 18:36:00+00	24	23	\N	0	f
01a06368-1280-71e6-b795-8189096068fa	01a05c2b-0b80-7541-8326-324dfb695ffb	member	2026-09-02 18:36:00+00	30	29	\N	0	f
01a06368-1280-71e6-b795-8189096068fa	01a05c2c-e040-7804-8386-8a29678a5aa3	member	2026-09-02 18:36:00+00	30	29	\N	0	f
01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2b-0b80-7541-8326-324dfb695ffb	member	2026-09-02 22:48:00+00	27	26	\N	0	f
01a0644e-c900-7aa1-a462-74ed21b9b64c	01a05c2c-e040-7804-8386-8a29678a5aa3	member	2026-09-02 22:48:00+00	27	26	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-03 03:00:00+00	25	24	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-03 03:00:00+00	25	24	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c00-ee40-7741-bce4-2c8218072e8c	member	2026-09-03 03:00:00+00	25	24	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c02-c300-7324-9b81-0e766ec9d286	member	2026-09-03 03:00:00+00	4	3	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c04-97c0-742e-b204-e52db2221a58	owner	2026-09-03 03:00:00+00	25	24	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	member	2026-09-03 03:00:00+00	22	21	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-03 03:00:00+00	25	24	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	member	2026-09-03 03:00:00+00	25	24	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c0d-bf80-706d-b019-66a0c381e88f	member	2026-09-03 03:00:00+00	25	24	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c0f-9440-7d45-bb1a-11df587fd280	member	2026-09-03 03:00:00+00	16	15	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	member	2026-09-03 03:00:00+00	25	24	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	member	2026-09-03 03:00:00+00	25	24	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-03 03:00:00+00	25	24	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	member	2026-09-03 03:00:00+00	25	24	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c18-bc00-7901-947d-380d81f9c1f6	member	2026-09-03 03:00:00+00	10	9	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c1a-90c0-766b-88be-ab134da98f1d	member	2026-09-03 03:00:00+00	13	12	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c1e-3a40-777f-8c22-af58be6521cc	member	2026-09-03 03:00:00+00	7	6	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-03 03:00:00+00	25	24	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c27-6200-7410-8efb-c8d60b21fbac	member	2026-09-03 03:00:00+00	25	24	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c2b-0b80-7541-8326-324dfb695ffb	member	2026-09-03 03:00:00+00	25	24	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c2c-e040-7804-8386-8a29678a5aa3	member	2026-09-03 03:00:00+00	19	18	\N	0	f
01a06535-7f80-7ad2-bddb-2100eecfe294	01a05c2e-b500-74ef-a8e5-b4617589a82b	member	2026-09-03 03:00:00+00	25	24	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-03 07:12:00+00	22	21	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-03 07:12:00+00	22	21	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c00-ee40-7741-bce4-2c8218072e8c	member	2026-09-03 07:12:00+00	7	6	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c02-c300-7324-9b81-0e766ec9d286	member	2026-09-03 07:12:00+00	4	3	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c04-97c0-742e-b204-e52db2221a58	member	2026-09-03 07:12:00+00	22	21	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	member	2026-09-03 07:12:00+00	22	21	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-03 07:12:00+00	10	9	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c0a-1600-7196-a198-8ad9f06c144a	member	2026-09-03 07:12:00+00	19	18	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	member	2026-09-03 07:12:00+00	22	21	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c0f-9440-7d45-bb1a-11df587fd280	member	2026-09-03 07:12:00+00	22	21	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	member	2026-09-03 07:12:00+00	22	21	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-03 07:12:00+00	22	21	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c18-bc00-7901-947d-380d81f9c1f6	member	2026-09-03 07:12:00+00	22	21	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c1a-90c0-766b-88be-ab134da98f1d	member	2026-09-03 07:12:00+00	1	0	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-03 07:12:00+00	22	21	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	member	2026-09-03 07:12:00+00	13	12	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c21-e3c0-79ec-b05f-ca161622bd79	member	2026-09-03 07:12:00+00	22	21	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c23-b880-755c-a9e8-21a4c74803e3	owner	2026-09-03 07:12:00+00	22	21	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	member	2026-09-03 07:12:00+00	22	21	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c27-6200-7410-8efb-c8d60b21fbac	member	2026-09-03 07:12:00+00	22	21	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	member	2026-09-03 07:12:00+00	22	21	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c2c-e040-7804-8386-8a29678a5aa3	member	2026-09-03 07:12:00+00	16	15	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c2e-b500-74ef-a8e5-b4617589a82b	member	2026-09-03 07:12:00+00	1	0	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c30-89c0-7b61-889d-a11b62397bc7	member	2026-09-03 07:12:00+00	22	21	\N	0	f
01a0661c-3600-7fca-b514-e99da8f603ab	01a05c32-5e80-7fb5-8703-806984c81999	member	2026-09-03 07:12:00+00	22	21	\N	0	f
01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c02-c300-7324-9b81-0e766ec9d286	member	2026-09-03 11:24:00+00	20	19	\N	0	f
01a06702-ec80-7ac0-848f-f2a734d44fba	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-03 11:24:00+00	20	19	\N	0	f
01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c04-97c0-742e-b204-e52db2221a58	member	2026-09-03 15:36:00+00	16	15	\N	0	f
01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c0a-1600-7196-a198-8ad9f06c144a	member	2026-09-03 15:36:00+00	19	18	\N	0	f
01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c0d-bf80-706d-b019-66a0c381e88f	owner	2026-09-03 15:36:00+00	19	18	\N	0	f
01a067e9-a300-78b4-9fc7-a8bda8af791a	01a05c32-5e80-7fb5-8703-806984c81999	member	2026-09-03 15:36:00+00	19	18	\N	0	f
01a068d0-5980-742c-9428-51fc4f398319	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-03 19:48:00+00	18	17	\N	0	f
01a068d0-5980-742c-9428-51fc4f398319	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-03 19:48:00+00	15	14	\N	0	f
01a068d0-5980-742c-9428-51fc4f398319	01a05c0a-1600-7196-a198-8ad9f06c144a	member	2026-09-03 19:48:00+00	9	8	\N	0	f
01a068d0-5980-742c-9428-51fc4f398319	01a05c0f-9440-7d45-bb1a-11df587fd280	member	2026-09-03 19:48:00+00	18	17	\N	0	f
01a068d0-5980-742c-9428-51fc4f398319	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	member	2026-09-03 19:48:00+00	18	17	\N	0	f
01a068d0-5980-742c-9428-51fc4f398319	01a05c18-bc00-7901-947d-380d81f9c1f6	member	2026-09-03 19:48:00+00	18	17	\N	0	f
01a068d0-5980-742c-9428-51fc4f398319	01a05c1c-6580-78d6-9a71-144896c8da19	owner	2026-09-03 19:48:00+00	18	17	\N	0	f
01a068d0-5980-742c-9428-51fc4f398319	01a05c1e-3a40-777f-8c22-af58be6521cc	member	2026-09-03 19:48:00+00	18	17	\N	0	f
01a068d0-5980-742c-9428-51fc4f398319	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-03 19:48:00+00	18	17	\N	0	f
01a068d0-5980-742c-9428-51fc4f398319	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	member	2026-09-03 19:48:00+00	18	17	\N	0	f
01a068d0-5980-742c-9428-51fc4f398319	01a05c2e-b500-74ef-a8e5-b4617589a82b	member	2026-09-03 19:48:00+00	12	11	\N	0	f
01a068d0-5980-742c-9428-51fc4f398319	01a05c30-89c0-7b61-889d-a11b62397bc7	member	2026-09-03 19:48:00+00	18	17	\N	0	f
01a069b7-1000-778f-b9d0-578f9a737d7e	01a05c00-ee40-7741-bce4-2c8218072e8c	member	2026-09-04 00:00:00+00	17	16	\N	0	f
01a069b7-1000-778f-b9d0-578f9a737d7e	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-04 00:00:00+00	17	16	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-04 04:12:00+00	15	14	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-04 04:12:00+00	15	14	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c00-ee40-7741-bce4-2c8218072e8c	member	2026-09-04 04:12:00+00	1	0	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c02-c300-7324-9b81-0e766ec9d286	member	2026-09-04 04:12:00+00	15	14	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c04-97c0-742e-b204-e52db2221a58	member	2026-09-04 04:12:00+00	12	11	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	member	2026-09-04 04:12:00+00	15	14	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c0a-1600-7196-a198-8ad9f06c144a	member	2026-09-04 04:12:00+00	1	0	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	member	2026-09-04 04:12:00+00	15	14	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c0d-bf80-706d-b019-66a0c381e88f	member	2026-09-04 04:12:00+00	15	14	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	member	2026-09-04 04:12:00+00	15	14	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	member	2026-09-04 04:12:00+00	15	14	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-04 04:12:00+00	15	14	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	member	2026-09-04 04:12:00+00	6	5	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c18-bc00-7901-947d-380d81f9c1f6	member	2026-09-04 04:12:00+00	3	2	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c1a-90c0-766b-88be-ab134da98f1d	member	2026-09-04 04:12:00+00	15	14	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-04 04:12:00+00	15	14	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c1e-3a40-777f-8c22-af58be6521cc	owner	2026-09-04 04:12:00+00	15	14	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	member	2026-09-04 04:12:00+00	1	0	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c21-e3c0-79ec-b05f-ca161622bd79	member	2026-09-04 04:12:00+00	15	14	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-04 04:12:00+00	15	14	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	member	2026-09-04 04:12:00+00	1	0	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c27-6200-7410-8efb-c8d60b21fbac	member	2026-09-04 04:12:00+00	15	14	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c2c-e040-7804-8386-8a29678a5aa3	member	2026-09-04 04:12:00+00	15	14	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c2e-b500-74ef-a8e5-b4617589a82b	member	2026-09-04 04:12:00+00	9	8	\N	0	f
01a06a9d-c680-7523-8fe7-6758b2671672	01a05c30-89c0-7b61-889d-a11b62397bc7	member	2026-09-04 04:12:00+00	15	14	\N	0	f
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-04 08:24:00+00	15	14	\N	0	f
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	member	2026-09-04 08:24:00+00	15	14	\N	0	f
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	01a05c15-1280-7e17-a11d-459a2f978d87	owner	2026-09-04 08:24:00+00	15	14	\N	0	f
01a06b84-7d00-78f8-9b8b-a3b3221ed12f	01a05c1e-3a40-777f-8c22-af58be6521cc	member	2026-09-04 08:24:00+00	12	11	\N	0	f
01a06c6b-3380-7e62-ad15-29c698748d88	01a05c04-97c0-742e-b204-e52db2221a58	member	2026-09-04 12:36:00+00	14	13	\N	0	f
01a06c6b-3380-7e62-ad15-29c698748d88	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	member	2026-09-04 12:36:00+00	14	13	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c00-ee40-7741-bce4-2c8218072e8c	member	2026-09-04 16:48:00+00	13	12	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c02-c300-7324-9b81-0e766ec9d286	member	2026-09-04 16:48:00+00	13	12	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	member	2026-09-04 16:48:00+00	13	12	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-04 16:48:00+00	13	12	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	member	2026-09-04 16:48:00+00	4	3	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c0d-bf80-706d-b019-66a0c381e88f	member	2026-09-04 16:48:00+00	13	12	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c0f-9440-7d45-bb1a-11df587fd280	member	2026-09-04 16:48:00+00	13	12	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	member	2026-09-04 16:48:00+00	13	12	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	owner	2026-09-04 16:48:00+00	13	12	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c18-bc00-7901-947d-380d81f9c1f6	member	2026-09-04 16:48:00+00	13	12	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c1a-90c0-766b-88be-ab134da98f1d	member	2026-09-04 16:48:00+00	1	0	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-04 16:48:00+00	1	0	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c1e-3a40-777f-8c22-af58be6521cc	member	2026-09-04 16:48:00+00	13	12	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	member	2026-09-04 16:48:00+00	13	12	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c21-e3c0-79ec-b05f-ca161622bd79	member	2026-09-04 16:48:00+00	13	12	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-04 16:48:00+00	13	12	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c27-6200-7410-8efb-c8d60b21fbac	member	2026-09-04 16:48:00+00	7	6	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c2b-0b80-7541-8326-324dfb695ffb	member	2026-09-04 16:48:00+00	13	12	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c2e-b500-74ef-a8e5-b4617589a82b	member	2026-09-04 16:48:00+00	10	9	\N	0	f
01a06d51-ea00-70e7-b68a-c97d3e2ca919	01a05c32-5e80-7fb5-8703-806984c81999	member	2026-09-04 16:48:00+00	1	0	\N	0	f
01a06e38-a080-703b-bd66-bd192db7a164	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-04 21:00:00+00	13	12	\N	0	f
01a06e38-a080-703b-bd66-bd192db7a164	01a05c02-c300-7324-9b81-0e766ec9d286	member	2026-09-04 21:00:00+00	13	12	\N	0	f
01a06e38-a080-703b-bd66-bd192db7a164	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	member	2026-09-04 21:00:00+00	1	0	\N	0	f
01a06e38-a080-703b-bd66-bd192db7a164	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-04 21:00:00+00	4	3	\N	0	f
01a06e38-a080-703b-bd66-bd192db7a164	01a05c0a-1600-7196-a198-8ad9f06c144a	member	2026-09-04 21:00:00+00	13	12	\N	0	f
01a06e38-a080-703b-bd66-bd192db7a164	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	member	2026-09-04 21:00:00+00	10	9	\N	0	f
01a06e38-a080-703b-bd66-bd192db7a164	01a05c0d-bf80-706d-b019-66a0c381e88f	member	2026-09-04 21:00:00+00	13	12	\N	0	f
01a06e38-a080-703b-bd66-bd192db7a164	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	member	2026-09-04 21:00:00+00	13	12	\N	0	f
01a06e38-a080-703b-bd66-bd192db7a164	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-04 21:00:00+00	13	12	\N	0	f
01a06e38-a080-703b-bd66-bd192db7a164	01a05c1e-3a40-777f-8c22-af58be6521cc	member	2026-09-04 21:00:00+00	13	12	\N	0	f
01a06e38-a080-703b-bd66-bd192db7a164	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	member	2026-09-04 21:00:00+00	13	12	\N	0	f
01a06e38-a080-703b-bd66-bd192db7a164	01a05c21-e3c0-79ec-b05f-ca161622bd79	member	2026-09-04 21:00:00+00	7	6	\N	0	f
01a06e38-a080-703b-bd66-bd192db7a164	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	member	2026-09-04 21:00:00+00	13	12	\N	0	f
01a06e38-a080-703b-bd66-bd192db7a164	01a05c2c-e040-7804-8386-8a29678a5aa3	owner	2026-09-04 21:00:00+00	13	12	\N	0	f
01a06e38-a080-703b-bd66-bd192db7a164	01a05c2e-b500-74ef-a8e5-b4617589a82b	member	2026-09-04 21:00:00+00	1	0	\N	0	f
01a06e38-a080-703b-bd66-bd192db7a164	01a05c30-89c0-7b61-889d-a11b62397bc7	member	2026-09-04 21:00:00+00	13	12	\N	0	f
01a06f1f-5700-7ce6-8fdb-ec77818fccee	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	member	2026-09-05 01:12:00+00	12	11	\N	0	f
01a06f1f-5700-7ce6-8fdb-ec77818fccee	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-05 01:12:00+00	12	11	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-05 05:24:00+00	12	11	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-05 05:24:00+00	12	11	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c00-ee40-7741-bce4-2c8218072e8c	member	2026-09-05 05:24:00+00	1	0	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c02-c300-7324-9b81-0e766ec9d286	owner	2026-09-05 05:24:00+00	12	11	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c04-97c0-742e-b204-e52db2221a58	member	2026-09-05 05:24:00+00	12	11	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-05 05:24:00+00	12	11	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c0a-1600-7196-a198-8ad9f06c144a	member	2026-09-05 05:24:00+00	12	11	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	member	2026-09-05 05:24:00+00	12	11	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c0d-bf80-706d-b019-66a0c381e88f	member	2026-09-05 05:24:00+00	1	0	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c0f-9440-7d45-bb1a-11df587fd280	member	2026-09-05 05:24:00+00	12	11	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	member	2026-09-05 05:24:00+00	1	0	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	member	2026-09-05 05:24:00+00	12	11	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-05 05:24:00+00	9	8	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c1a-90c0-766b-88be-ab134da98f1d	member	2026-09-05 05:24:00+00	12	11	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-05 05:24:00+00	6	5	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c1e-3a40-777f-8c22-af58be6521cc	member	2026-09-05 05:24:00+00	1	0	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	member	2026-09-05 05:24:00+00	12	11	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c21-e3c0-79ec-b05f-ca161622bd79	member	2026-09-05 05:24:00+00	3	2	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-05 05:24:00+00	12	11	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c27-6200-7410-8efb-c8d60b21fbac	member	2026-09-05 05:24:00+00	12	11	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c2b-0b80-7541-8326-324dfb695ffb	member	2026-09-05 05:24:00+00	12	11	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c2c-e040-7804-8386-8a29678a5aa3	member	2026-09-05 05:24:00+00	12	11	\N	0	f
01a07006-0d80-77cb-9a3a-d67ddbd0b4e2	01a05c32-5e80-7fb5-8703-806984c81999	member	2026-09-05 05:24:00+00	12	11	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-05 09:36:00+00	11	10	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-05 09:36:00+00	1	0	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05c00-ee40-7741-bce4-2c8218072e8c	member	2026-09-05 09:36:00+00	1	0	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05c04-97c0-742e-b204-e52db2221a58	member	2026-09-05 09:36:00+00	5	4	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	owner	2026-09-05 09:36:00+00	11	10	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-05 09:36:00+00	1	0	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05c0a-1600-7196-a198-8ad9f06c144a	member	2026-09-05 09:36:00+00	11	10	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-05 09:36:00+00	11	10	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	member	2026-09-05 09:36:00+00	11	10	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05c1a-90c0-766b-88be-ab134da98f1d	member	2026-09-05 09:36:00+00	11	10	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-05 09:36:00+00	11	10	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05c1e-3a40-777f-8c22-af58be6521cc	member	2026-09-05 09:36:00+00	11	10	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	member	2026-09-05 09:36:00+00	11	10	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-05 09:36:00+00	11	10	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	member	2026-09-05 09:36:00+00	11	10	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05c27-6200-7410-8efb-c8d60b21fbac	member	2026-09-05 09:36:00+00	11	10	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	member	2026-09-05 09:36:00+00	2	1	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05c2b-0b80-7541-8326-324dfb695ffb	member	2026-09-05 09:36:00+00	8	7	\N	0	f
01a070ec-c400-764b-bc2a-d55b8433855c	01a05c32-5e80-7fb5-8703-806984c81999	member	2026-09-05 09:36:00+00	11	10	\N	0	f
01a071d3-7a80-78f2-8614-9c8456db2057	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	member	2026-09-05 13:48:00+00	11	10	\N	0	f
01a071d3-7a80-78f2-8614-9c8456db2057	01a05c2b-0b80-7541-8326-324dfb695ffb	member	2026-09-05 13:48:00+00	11	10	\N	0	f
01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-05 18:00:00+00	10	9	\N	0	f
01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c02-c300-7324-9b81-0e766ec9d286	member	2026-09-05 18:00:00+00	10	9	\N	0	f
01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c0a-1600-7196-a198-8ad9f06c144a	member	2026-09-05 18:00:00+00	10	9	\N	0	f
01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	member	2026-09-05 18:00:00+00	4	3	\N	0	f
01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c0d-bf80-706d-b019-66a0c381e88f	member	2026-09-05 18:00:00+00	1	0	\N	0	f
01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c0f-9440-7d45-bb1a-11df587fd280	member	2026-09-05 18:00:00+00	10	9	\N	0	f
01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-05 18:00:00+00	1	0	\N	0	f
01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	member	2026-09-05 18:00:00+00	10	9	\N	0	f
01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-05 18:00:00+00	7	6	\N	0	f
01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c27-6200-7410-8efb-c8d60b21fbac	member	2026-09-05 18:00:00+00	10	9	\N	0	f
01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c2b-0b80-7541-8326-324dfb695ffb	member	2026-09-05 18:00:00+00	10	9	\N	0	f
01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c2e-b500-74ef-a8e5-b4617589a82b	owner	2026-09-05 18:00:00+00	10	9	\N	0	f
01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c30-89c0-7b61-889d-a11b62397bc7	member	2026-09-05 18:00:00+00	10	9	\N	0	f
01a072ba-3100-74ae-b7d8-81e2c82e16dd	01a05c32-5e80-7fb5-8703-806984c81999	member	2026-09-05 18:00:00+00	10	9	\N	0	f
01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-05 22:12:00+00	10	9	\N	0	f
01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c00-ee40-7741-bce4-2c8218072e8c	member	2026-09-05 22:12:00+00	10	9	\N	0	f
01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c0f-9440-7d45-bb1a-11df587fd280	member	2026-09-05 22:12:00+00	10	9	\N	0	f
01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	owner	2026-09-05 22:12:00+00	10	9	\N	0	f
01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-05 22:12:00+00	1	0	\N	0	f
01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c1a-90c0-766b-88be-ab134da98f1d	member	2026-09-05 22:12:00+00	10	9	\N	0	f
01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c1e-3a40-777f-8c22-af58be6521cc	member	2026-09-05 22:12:00+00	7	6	\N	0	f
01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	member	2026-09-05 22:12:00+00	10	9	\N	0	f
01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c27-6200-7410-8efb-c8d60b21fbac	member	2026-09-05 22:12:00+00	10	9	\N	0	f
01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	member	2026-09-05 22:12:00+00	10	9	\N	0	f
01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c2e-b500-74ef-a8e5-b4617589a82b	member	2026-09-05 22:12:00+00	4	3	\N	0	f
01a073a0-e780-7e1c-b9e1-167a3da14a11	01a05c32-5e80-7fb5-8703-806984c81999	member	2026-09-05 22:12:00+00	10	9	\N	0	f
01a07487-9e00-7cc4-8781-14e75f3be45c	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-06 02:24:00+00	10	9	\N	0	f
01a07487-9e00-7cc4-8781-14e75f3be45c	01a05c2e-b500-74ef-a8e5-b4617589a82b	member	2026-09-06 02:24:00+00	10	9	\N	0	f
01a0756e-5480-7df6-99f4-a36c541f09e3	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-06 06:36:00+00	9	8	\N	0	f
01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c0a-1600-7196-a198-8ad9f06c144a	owner	2026-09-06 06:36:00+00	9	8	\N	0	f
01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	member	2026-09-06 06:36:00+00	1	0	\N	0	f
01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	member	2026-09-06 06:36:00+00	9	8	\N	0	f
01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	member	2026-09-06 06:36:00+00	3	2	\N	0	f
01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-06 06:36:00+00	9	8	\N	0	f
01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c1e-3a40-777f-8c22-af58be6521cc	member	2026-09-06 06:36:00+00	9	8	\N	0	f
01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	member	2026-09-06 06:36:00+00	9	8	\N	0	f
01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-06 06:36:00+00	9	8	\N	0	f
01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	member	2026-09-06 06:36:00+00	1	0	\N	0	f
01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	member	2026-09-06 06:36:00+00	9	8	\N	0	f
01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c2c-e040-7804-8386-8a29678a5aa3	member	2026-09-06 06:36:00+00	9	8	\N	0	f
01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c2e-b500-74ef-a8e5-b4617589a82b	member	2026-09-06 06:36:00+00	9	8	\N	0	f
01a0756e-5480-7df6-99f4-a36c541f09e3	01a05c30-89c0-7b61-889d-a11b62397bc7	member	2026-09-06 06:36:00+00	6	5	\N	0	f
01a07655-0b00-75c2-b2de-bead90749c88	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-06 10:48:00+00	1	0	\N	0	f
01a07655-0b00-75c2-b2de-bead90749c88	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-06 10:48:00+00	9	8	\N	0	f
01a07655-0b00-75c2-b2de-bead90749c88	01a05c00-ee40-7741-bce4-2c8218072e8c	member	2026-09-06 10:48:00+00	9	8	\N	0	f
01a07655-0b00-75c2-b2de-bead90749c88	01a05c02-c300-7324-9b81-0e766ec9d286	member	2026-09-06 10:48:00+00	9	8	\N	0	f
01a07655-0b00-75c2-b2de-bead90749c88	01a05c04-97c0-742e-b204-e52db2221a58	member	2026-09-06 10:48:00+00	9	8	\N	0	f
01a07655-0b00-75c2-b2de-bead90749c88	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-06 10:48:00+00	1	0	\N	0	f
01a07655-0b00-75c2-b2de-bead90749c88	01a05c0a-1600-7196-a198-8ad9f06c144a	member	2026-09-06 10:48:00+00	9	8	\N	0	f
01a07655-0b00-75c2-b2de-bead90749c88	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	member	2026-09-06 10:48:00+00	9	8	\N	0	f
01a07655-0b00-75c2-b2de-bead90749c88	01a05c0f-9440-7d45-bb1a-11df587fd280	member	2026-09-06 10:48:00+00	9	8	\N	0	f
01a07655-0b00-75c2-b2de-bead90749c88	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-06 10:48:00+00	1	0	\N	0	f
01a07655-0b00-75c2-b2de-bead90749c88	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-06 10:48:00+00	3	2	\N	0	f
01a07655-0b00-75c2-b2de-bead90749c88	01a05c21-e3c0-79ec-b05f-ca161622bd79	member	2026-09-06 10:48:00+00	9	8	\N	0	f
01a07655-0b00-75c2-b2de-bead90749c88	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	member	2026-09-06 10:48:00+00	9	8	\N	0	f
01a07655-0b00-75c2-b2de-bead90749c88	01a05c27-6200-7410-8efb-c8d60b21fbac	member	2026-09-06 10:48:00+00	9	8	\N	0	f
01a07655-0b00-75c2-b2de-bead90749c88	01a05c2c-e040-7804-8386-8a29678a5aa3	member	2026-09-06 10:48:00+00	9	8	\N	0	f
01a07655-0b00-75c2-b2de-bead90749c88	01a05c2e-b500-74ef-a8e5-b4617589a82b	member	2026-09-06 10:48:00+00	6	5	\N	0	f
01a07655-0b00-75c2-b2de-bead90749c88	01a05c30-89c0-7b61-889d-a11b62397bc7	owner	2026-09-06 10:48:00+00	9	8	\N	0	f
01a0773b-c180-7732-8353-7283e065a6f9	01a05c04-97c0-742e-b204-e52db2221a58	member	2026-09-06 15:00:00+00	9	8	\N	0	f
01a0773b-c180-7732-8353-7283e065a6f9	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-06 15:00:00+00	9	8	\N	0	f
01a07822-7800-7de9-b24c-f94d2919b0ff	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-06 19:12:00+00	5	4	\N	0	f
01a07822-7800-7de9-b24c-f94d2919b0ff	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-06 19:12:00+00	8	7	\N	0	f
01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c00-ee40-7741-bce4-2c8218072e8c	member	2026-09-06 19:12:00+00	8	7	\N	0	f
01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c08-4140-7648-8683-9eb905b6e6e3	owner	2026-09-06 19:12:00+00	8	7	\N	0	f
01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	member	2026-09-06 19:12:00+00	8	7	\N	0	f
01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c0d-bf80-706d-b019-66a0c381e88f	member	2026-09-06 19:12:00+00	2	1	\N	0	f
01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c0f-9440-7d45-bb1a-11df587fd280	member	2026-09-06 19:12:00+00	1	0	\N	0	f
01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	member	2026-09-06 19:12:00+00	8	7	\N	0	f
01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	member	2026-09-06 19:12:00+00	1	0	\N	0	f
01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-06 19:12:00+00	8	7	\N	0	f
01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-06 19:12:00+00	8	7	\N	0	f
01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c1e-3a40-777f-8c22-af58be6521cc	member	2026-09-06 19:12:00+00	8	7	\N	0	f
01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-06 19:12:00+00	1	0	\N	0	f
01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	member	2026-09-06 19:12:00+00	8	7	\N	0	f
01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c27-6200-7410-8efb-c8d60b21fbac	member	2026-09-06 19:12:00+00	8	7	\N	0	f
01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c2b-0b80-7541-8326-324dfb695ffb	member	2026-09-06 19:12:00+00	8	7	\N	0	f
01a07822-7800-7de9-b24c-f94d2919b0ff	01a05c30-89c0-7b61-889d-a11b62397bc7	member	2026-09-06 19:12:00+00	8	7	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-06 23:24:00+00	9	8	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-06 23:24:00+00	9	8	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c02-c300-7324-9b81-0e766ec9d286	member	2026-09-06 23:24:00+00	9	8	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	owner	2026-09-06 23:24:00+00	9	8	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-06 23:24:00+00	9	8	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	member	2026-09-06 23:24:00+00	9	8	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	member	2026-09-06 23:24:00+00	9	8	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-06 23:24:00+00	1	0	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	member	2026-09-06 23:24:00+00	9	8	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c18-bc00-7901-947d-380d81f9c1f6	member	2026-09-06 23:24:00+00	9	8	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-06 23:24:00+00	9	8	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c1e-3a40-777f-8c22-af58be6521cc	member	2026-09-06 23:24:00+00	9	8	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c21-e3c0-79ec-b05f-ca161622bd79	member	2026-09-06 23:24:00+00	9	8	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-06 23:24:00+00	9	8	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	member	2026-09-06 23:24:00+00	1	0	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	member	2026-09-06 23:24:00+00	9	8	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c2b-0b80-7541-8326-324dfb695ffb	member	2026-09-06 23:24:00+00	1	0	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c2e-b500-74ef-a8e5-b4617589a82b	member	2026-09-06 23:24:00+00	3	2	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c30-89c0-7b61-889d-a11b62397bc7	member	2026-09-06 23:24:00+00	6	5	\N	0	f
01a07909-2e80-78d4-9409-ddf9bd8e4b7d	01a05c32-5e80-7fb5-8703-806984c81999	member	2026-09-06 23:24:00+00	1	0	\N	0	f
01a079ef-e500-7cd3-96a1-a3b52aa055b1	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-07 03:36:00+00	8	7	\N	0	f
01a079ef-e500-7cd3-96a1-a3b52aa055b1	01a05c0f-9440-7d45-bb1a-11df587fd280	member	2026-09-07 03:36:00+00	8	7	\N	0	f
01a07ad6-9b80-7b1a-8497-937cf926773d	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-07 07:48:00+00	8	7	\N	0	f
01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c00-ee40-7741-bce4-2c8218072e8c	member	2026-09-07 07:48:00+00	8	7	\N	0	f
01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c04-97c0-742e-b204-e52db2221a58	member	2026-09-07 07:48:00+00	8	7	\N	0	f
01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c0d-bf80-706d-b019-66a0c381e88f	member	2026-09-07 07:48:00+00	5	4	\N	0	f
01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c0f-9440-7d45-bb1a-11df587fd280	owner	2026-09-07 07:48:00+00	8	7	\N	0	f
01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-07 07:48:00+00	1	0	\N	0	f
01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	member	2026-09-07 07:48:00+00	8	7	\N	0	f
01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c18-bc00-7901-947d-380d81f9c1f6	member	2026-09-07 07:48:00+00	8	7	\N	0	f
01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c1a-90c0-766b-88be-ab134da98f1d	member	2026-09-07 07:48:00+00	8	7	\N	0	f
01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	member	2026-09-07 07:48:00+00	8	7	\N	0	f
01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c21-e3c0-79ec-b05f-ca161622bd79	member	2026-09-07 07:48:00+00	1	0	\N	0	f
01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-07 07:48:00+00	8	7	\N	0	f
01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c27-6200-7410-8efb-c8d60b21fbac	member	2026-09-07 07:48:00+00	2	1	\N	0	f
01a07ad6-9b80-7b1a-8497-937cf926773d	01a05c30-89c0-7b61-889d-a11b62397bc7	member	2026-09-07 07:48:00+00	8	7	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-07 12:00:00+00	7	6	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-07 12:00:00+00	7	6	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c02-c300-7324-9b81-0e766ec9d286	member	2026-09-07 12:00:00+00	1	0	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c04-97c0-742e-b204-e52db2221a58	member	2026-09-07 12:00:00+00	7	6	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-07 12:00:00+00	7	6	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	member	2026-09-07 12:00:00+00	7	6	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c0d-bf80-706d-b019-66a0c381e88f	member	2026-09-07 12:00:00+00	4	3	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	member	2026-09-07 12:00:00+00	7	6	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-07 12:00:00+00	7	6	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c18-bc00-7901-947d-380d81f9c1f6	member	2026-09-07 12:00:00+00	7	6	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c1a-90c0-766b-88be-ab134da98f1d	member	2026-09-07 12:00:00+00	7	6	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-07 12:00:00+00	7	6	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c1e-3a40-777f-8c22-af58be6521cc	member	2026-09-07 12:00:00+00	7	6	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	member	2026-09-07 12:00:00+00	7	6	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c21-e3c0-79ec-b05f-ca161622bd79	member	2026-09-07 12:00:00+00	7	6	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-07 12:00:00+00	1	0	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	member	2026-09-07 12:00:00+00	7	6	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c27-6200-7410-8efb-c8d60b21fbac	member	2026-09-07 12:00:00+00	1	0	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	owner	2026-09-07 12:00:00+00	7	6	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c2b-0b80-7541-8326-324dfb695ffb	member	2026-09-07 12:00:00+00	7	6	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c2c-e040-7804-8386-8a29678a5aa3	member	2026-09-07 12:00:00+00	1	0	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c2e-b500-74ef-a8e5-b4617589a82b	member	2026-09-07 12:00:00+00	1	0	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c30-89c0-7b61-889d-a11b62397bc7	member	2026-09-07 12:00:00+00	7	6	\N	0	f
01a07bbd-5200-7db9-85c1-9fd2d3962f8b	01a05c32-5e80-7fb5-8703-806984c81999	member	2026-09-07 12:00:00+00	1	0	\N	0	f
01a07ca4-0880-7acd-be40-61e52d241527	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-07 16:12:00+00	8	7	\N	0	f
01a07ca4-0880-7acd-be40-61e52d241527	01a05c1a-90c0-766b-88be-ab134da98f1d	member	2026-09-07 16:12:00+00	8	7	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-07 20:24:00+00	7	6	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c00-ee40-7741-bce4-2c8218072e8c	member	2026-09-07 20:24:00+00	1	0	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c02-c300-7324-9b81-0e766ec9d286	member	2026-09-07 20:24:00+00	7	6	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c04-97c0-742e-b204-e52db2221a58	member	2026-09-07 20:24:00+00	7	6	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	member	2026-09-07 20:24:00+00	7	6	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-07 20:24:00+00	7	6	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c0a-1600-7196-a198-8ad9f06c144a	member	2026-09-07 20:24:00+00	1	0	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c0b-eac0-79d1-ac0f-d4f5f8130c42	member	2026-09-07 20:24:00+00	7	6	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c0f-9440-7d45-bb1a-11df587fd280	member	2026-09-07 20:24:00+00	4	3	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	member	2026-09-07 20:24:00+00	7	6	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-07 20:24:00+00	7	6	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c18-bc00-7901-947d-380d81f9c1f6	member	2026-09-07 20:24:00+00	7	6	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c1a-90c0-766b-88be-ab134da98f1d	member	2026-09-07 20:24:00+00	1	0	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-07 20:24:00+00	7	6	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c1e-3a40-777f-8c22-af58be6521cc	member	2026-09-07 20:24:00+00	7	6	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c21-e3c0-79ec-b05f-ca161622bd79	member	2026-09-07 20:24:00+00	7	6	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-07 20:24:00+00	1	0	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	member	2026-09-07 20:24:00+00	1	0	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	member	2026-09-07 20:24:00+00	7	6	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c2e-b500-74ef-a8e5-b4617589a82b	member	2026-09-07 20:24:00+00	1	0	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c30-89c0-7b61-889d-a11b62397bc7	member	2026-09-07 20:24:00+00	7	6	\N	0	f
01a07d8a-bf00-7c62-ba33-24a2b9450fea	01a05c32-5e80-7fb5-8703-806984c81999	owner	2026-09-07 20:24:00+00	7	6	\N	0	f
01a07e71-7580-7510-881b-30aa7b2bf038	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-08 00:36:00+00	1	0	\N	0	f
01a07e71-7580-7510-881b-30aa7b2bf038	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-08 00:36:00+00	4	3	\N	0	f
01a07e71-7580-7510-881b-30aa7b2bf038	01a05c04-97c0-742e-b204-e52db2221a58	member	2026-09-08 00:36:00+00	1	0	\N	0	f
01a07e71-7580-7510-881b-30aa7b2bf038	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	member	2026-09-08 00:36:00+00	7	6	\N	0	f
01a07e71-7580-7510-881b-30aa7b2bf038	01a05c0a-1600-7196-a198-8ad9f06c144a	member	2026-09-08 00:36:00+00	7	6	\N	0	f
01a07e71-7580-7510-881b-30aa7b2bf038	01a05c0f-9440-7d45-bb1a-11df587fd280	member	2026-09-08 00:36:00+00	7	6	\N	0	f
01a07e71-7580-7510-881b-30aa7b2bf038	01a05c11-6900-7d2f-8a2f-20aaf3c64af7	member	2026-09-08 00:36:00+00	7	6	\N	0	f
01a07e71-7580-7510-881b-30aa7b2bf038	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-08 00:36:00+00	7	6	\N	0	f
01a07e71-7580-7510-881b-30aa7b2bf038	01a05c18-bc00-7901-947d-380d81f9c1f6	member	2026-09-08 00:36:00+00	1	0	\N	0	f
01a07e71-7580-7510-881b-30aa7b2bf038	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	owner	2026-09-08 00:36:00+00	7	6	\N	0	f
01a07e71-7580-7510-881b-30aa7b2bf038	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-08 00:36:00+00	7	6	\N	0	f
01a07e71-7580-7510-881b-30aa7b2bf038	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	member	2026-09-08 00:36:00+00	7	6	\N	0	f
01a07e71-7580-7510-881b-30aa7b2bf038	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	member	2026-09-08 00:36:00+00	7	6	\N	0	f
01a07e71-7580-7510-881b-30aa7b2bf038	01a05c2b-0b80-7541-8326-324dfb695ffb	member	2026-09-08 00:36:00+00	7	6	\N	0	f
01a07e71-7580-7510-881b-30aa7b2bf038	01a05c2c-e040-7804-8386-8a29678a5aa3	member	2026-09-08 00:36:00+00	1	0	\N	0	f
01a07e71-7580-7510-881b-30aa7b2bf038	01a05c2e-b500-74ef-a8e5-b4617589a82b	member	2026-09-08 00:36:00+00	7	6	\N	0	f
01a07f58-2c00-7249-9071-736d3c46aa89	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-08 04:48:00+00	7	6	\N	0	f
01a07f58-2c00-7249-9071-736d3c46aa89	01a05c0d-bf80-706d-b019-66a0c381e88f	member	2026-09-08 04:48:00+00	7	6	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05bfd-44c0-7ed4-9e2f-eb89414c343c	member	2026-09-08 09:00:00+00	7	6	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05bff-1980-712e-a6ce-cc1b78e51061	member	2026-09-08 09:00:00+00	7	6	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c00-ee40-7741-bce4-2c8218072e8c	member	2026-09-08 09:00:00+00	7	6	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c02-c300-7324-9b81-0e766ec9d286	member	2026-09-08 09:00:00+00	7	6	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c04-97c0-742e-b204-e52db2221a58	member	2026-09-08 09:00:00+00	1	0	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c06-6c80-7a2b-b1fd-42a29755d4c1	member	2026-09-08 09:00:00+00	1	0	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c08-4140-7648-8683-9eb905b6e6e3	member	2026-09-08 09:00:00+00	7	6	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c0a-1600-7196-a198-8ad9f06c144a	member	2026-09-08 09:00:00+00	7	6	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c0d-bf80-706d-b019-66a0c381e88f	member	2026-09-08 09:00:00+00	7	6	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c0f-9440-7d45-bb1a-11df587fd280	owner	2026-09-08 09:00:00+00	7	6	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c13-3dc0-7e73-aa90-a8f0d66b829e	member	2026-09-08 09:00:00+00	7	6	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c15-1280-7e17-a11d-459a2f978d87	member	2026-09-08 09:00:00+00	7	6	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c16-e740-752b-be3e-dc0a1ef2a4f0	member	2026-09-08 09:00:00+00	4	3	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c18-bc00-7901-947d-380d81f9c1f6	member	2026-09-08 09:00:00+00	1	0	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c1a-90c0-766b-88be-ab134da98f1d	member	2026-09-08 09:00:00+00	7	6	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c1c-6580-78d6-9a71-144896c8da19	member	2026-09-08 09:00:00+00	1	0	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c1e-3a40-777f-8c22-af58be6521cc	member	2026-09-08 09:00:00+00	7	6	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c20-0f00-71fa-8c7e-134f5dfbd3d1	member	2026-09-08 09:00:00+00	7	6	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c23-b880-755c-a9e8-21a4c74803e3	member	2026-09-08 09:00:00+00	1	0	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c25-8d40-7b96-bd5c-8dfc5eda92d8	member	2026-09-08 09:00:00+00	1	0	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c29-36c0-7b28-ab9c-014ea5ac06d8	member	2026-09-08 09:00:00+00	7	6	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c2b-0b80-7541-8326-324dfb695ffb	member	2026-09-08 09:00:00+00	1	0	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c2c-e040-7804-8386-8a29678a5aa3	member	2026-09-08 09:00:00+00	7	6	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c2e-b500-74ef-a8e5-b4617589a82b	member	2026-09-08 09:00:00+00	7	6	\N	0	f
01a0803e-e280-725f-9bb9-f93bad21e937	01a05c32-5e80-7fb5-8703-806984c81999	member	2026-09-08 09:00:00+00	7	6	\N	0	f
\.

--
-- Data for Name: message_edits; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.message_edits (id, message_id, editor_id, text, edited_at) FROM stdin;
\.

--
-- Data for Name: password_resets; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.password_resets (token_digest, user_id, expires_at) FROM stdin;
\.

--
-- Data for Name: payment_requests; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.payment_requests (id, kind, chat_id, wallet_id, amount, memo, by_id, created_at, closed_at) FROM stdin;
\.

--
-- Data for Name: polls; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.polls (id, chat_id, by_id, question, is_anonymous, takes_several, created_at, closed_at) FROM stdin;
\.

--
-- Data for Name: poll_options; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.poll_options (poll_id, place, text, is_right) FROM stdin;
\.

--
-- Data for Name: poll_votes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.poll_votes (poll_id, voter, place, user_id, at) FROM stdin;
\.

--
-- Data for Name: question_imports; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.question_imports (id, owner_id, format, category, text, state, n_questions, problems, created_at, hinted_at, finished_at) FROM stdin;
\.

--
-- Data for Name: question_pictures; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.question_pictures (id, owner_id, digest, name, media_type, created_at) FROM stdin;
\.

--
-- Data for Name: question_tags; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.question_tags (question_id, tag) FROM stdin;
\.

--
-- Data for Name: quiz_accommodations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.quiz_accommodations (quiz_id, user_id, extra_seconds, extra_attempts) FROM stdin;
\.

--
-- Data for Name: quiz_posts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.quiz_posts (id, quiz_id, chat_id, by_id, summary_id, created_at, ended_at) FROM stdin;
\.

--
-- Data for Name: quiz_slots; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.quiz_slots (quiz_id, number, question_id, category_id, tag, mark) FROM stdin;
\.

--
-- Data for Name: samples; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.samples (id, name, at, value) FROM stdin;
\.

--
-- Data for Name: shares; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shares (request_id, user_id, state, operation_id, settled_at) FROM stdin;
\.

--
-- Data for Name: user_events; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.user_events (user_id, seq, type, payload, created_at) FROM stdin;
\.

--
-- Data for Name: user_logs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.user_logs (user_id, last_seq) FROM stdin;
\.

--
-- Data for Name: version_pictures; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.version_pictures (version_id, picture_id) FROM stdin;
\.

--
-- PostgreSQL database dump complete
--
